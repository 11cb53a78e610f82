"""SQL of workloads: writing, reading as ready JSON, and what hangs below one."""
