"""SQL of the audit log: records, their chain, the sinks they are posted to."""
