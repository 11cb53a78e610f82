"""A whole installation of real processes for tests: PostgreSQL, servers, agents; each can be killed and started again.

Owns every process that it starts: a fixture that ends leaves none behind. Must not import the server's domains; what a test
wants to know it asks through the API, or of the database as an administrator would.
"""

from tests.live.api import Answer, Api, Unreachable
from tests.live.installation import Installation, Site
from tests.live.programs import Program, free_port
from tests.live.waiting import until, until_found

__all__ = ["Answer", "Api", "Installation", "Program", "Site", "Unreachable", "free_port", "until", "until_found"]
