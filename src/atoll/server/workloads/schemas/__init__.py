"""Request and response types of workloads."""
