"""Messages between server and agent, versioned. Imports nothing of ours; both sides read the same structs.

Text frames carry one JSON message each (`encode`, `decode_from_agent`, `decode_from_server`); binary frames carry stream
data: one byte type, four bytes stream id (big endian), then at most 64 KiB of payload.
Times are seconds since the epoch, in agent time corrected at the handshake; GPUs are integer milli-GPUs, CPU millicores,
memory bytes.
"""
