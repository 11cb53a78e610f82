"""Use cases: recording, chaining, checkpoints and what is kept, the archive, sinks."""
