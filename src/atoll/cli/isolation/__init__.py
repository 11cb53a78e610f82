"""`atoll verify isolation`: tries a live installation the way a tenant would who wants to see another one.

Owns: reading the served documents (`documents`), which things there are and how they are made (`kinds`, `worlds`), the
requests that are tried (`trials`) and their verdicts (`report`). Everything goes through the public API, as a stranger's
requests do: nothing here knows the server's code, so a mistake there is not repeated here. A route of tomorrow is tried
because it stands in the document; a kind of id that nobody knows fails the run instead of being passed over.
"""
