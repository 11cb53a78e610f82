"""SQL of signing in, by subject."""
