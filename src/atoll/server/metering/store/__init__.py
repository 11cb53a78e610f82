"""SQL of metering: the ledger, series over time, and what is held right now."""
