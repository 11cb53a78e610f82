"""Use cases of workloads: submit, change intent, read, apply reports, and what follows from others' deletions."""
