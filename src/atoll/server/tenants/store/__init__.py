"""SQL of the tenant's life that the directory does not own."""
