"""`python -m atoll.cli`, for where the script `atoll` is not on the PATH."""

from atoll.cli import main

main()
