"""What PostgreSQL and the way to it can raise, by what it means to whoever catches it: nobody else knows the driver."""

from __future__ import annotations

import asyncpg

# The database does not answer, or not now: nothing was changed, try again.
AWAY = (
    OSError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # a connection that was cut in the middle of a statement
    asyncpg.exceptions.OperatorInterventionError,
    asyncpg.exceptions.PostgresConnectionError,
    asyncpg.exceptions.InsufficientResourcesError,
    asyncpg.exceptions.LockNotAvailableError,
    asyncpg.exceptions.TransactionRollbackError,
    TimeoutError,
)
# The statement was refused for what it carried.
REFUSED = (asyncpg.DataError, asyncpg.IntegrityConstraintViolationError)
ANY = (asyncpg.PostgresError, *AWAY)
