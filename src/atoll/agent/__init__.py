"""The agent of one cluster: keeps the link, turns desired state into running pods, reports what happened, meters use."""
