"""Errors of signing keys."""

from __future__ import annotations

from atoll.kit.errors import Conflict


class RotationUnderWay(Conflict):
    reason = "rotation_under_way"
    hint = "Wait until the next key signs; GET /api/atoll/v1/signing-keys says when."
