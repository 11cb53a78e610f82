"""Mechanics without domain words and without a database: ids, time, errors, texts, crypto, filters, settings."""
