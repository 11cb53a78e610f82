"""Which routers each plane serves, and how a request finds its plane: by host name, or by path prefix without a domain.

The planes have separate applications, routers and database logins, and never import each other.
"""
