"""SQL of the organization: departments, projects, quotas, queues."""
