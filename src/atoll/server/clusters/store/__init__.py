"""SQL of clusters, by what it is about."""
