"""The control plane: planes, domains and their data. `app.py` and `main.py` are the only places that see every domain."""
