"""Use cases of clusters, split by who asks: people (register), domains (desired), agents (link)."""
