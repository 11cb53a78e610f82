"""Requests that nobody would send, made up from the served documents: never a 5xx, and never an answer that is not declared."""
