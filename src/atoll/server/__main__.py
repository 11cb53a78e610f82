"""`python -m atoll.server`."""

import sys

from atoll.server.main import main

sys.exit(main())
