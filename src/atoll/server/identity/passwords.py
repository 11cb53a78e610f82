"""People's passwords: argon2id with 19 MiB, in threads, a bounded number at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar, TypeVarTuple

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from atoll.server.identity.errors import TooManyChecks

A = TypeVarTuple("A")
R = TypeVar("R")

AT_ONCE = 2
MOST_WAITING = 64


class Passwords:
    """48 ms of one core a check. Memory is `AT_ONCE` times 19 MiB; past `MOST_WAITING` the answer is 429, not a queue."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="passwords")
        self._waiting = 0
        self._nobody = self._hasher.hash("nobody's password")

    async def hash(self, password: str) -> str:
        return await self._run(self._hasher.hash, password)

    async def verify(self, password: str, stored: str | None) -> bool:
        """Without a stored hash the same work is done against one that nothing matches."""
        matches = await self._run(self._matches, stored or self._nobody, password)
        return matches and stored is not None

    def _matches(self, stored: str, password: str) -> bool:
        try:
            return self._hasher.verify(stored, password)
        except (VerificationError, InvalidHashError):
            return False

    async def _run(self, work: Callable[[*A], R], *args: *A) -> R:
        if self._waiting >= MOST_WAITING:
            raise TooManyChecks("Too many sign-ins at once.")
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work, *args)
        finally:
            self._waiting -= 1

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
