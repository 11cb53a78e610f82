"""Request and response types of clusters, by subject."""
