"""The command line: one file per noun, thin, loaded only when its noun is used."""
