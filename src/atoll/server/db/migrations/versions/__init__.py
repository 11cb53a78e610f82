"""One file per step: expand, backfill, contract; each can run beside the previous release."""
