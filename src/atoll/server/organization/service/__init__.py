"""Use cases of the organization: departments, projects, their quotas, and what follows from a cluster's removal."""
