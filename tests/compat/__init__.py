"""A running server under the official Python client, `runapy`, which is what scripts written for the reference use.

The client lives in an environment of its own (`environment.py`), so its dependencies are never ours; what runs there is in
`inside/` and knows nothing of Atoll but an address.
"""
