"""The statements of each revision, by domain."""
