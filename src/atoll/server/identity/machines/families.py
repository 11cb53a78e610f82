"""What serves machines, as data: each noun of the API with its address, the names of its operations and its answers.

The reference has an older noun beside each newer one; those differ in names alone, and stand in `routes_deprecated.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from atoll.server.db import Permission
from atoll.server.identity.machines.kinds import ANYBODYS_KEY, OWN_KEY, SERVICE_ACCOUNT, Kind
from atoll.server.identity.machines.schemas import (
    AccessKey,
    AccessKeyCreated,
    AccessKeyOfSomebody,
    AccessKeys,
    AccessKeysOfEverybody,
    MachineCreation,
    NewSecret,
    OwnAccessKey,
    OwnAccessKeyCreated,
    OwnAccessKeyCreation,
    OwnAccessKeys,
    ServiceAccount,
    ServiceAccountCreated,
)
from atoll.server.identity.permissions import (
    ACCESS_KEYS_DELETE,
    ACCESS_KEYS_READ,
    SERVICE_ACCOUNTS_CREATE,
    SERVICE_ACCOUNTS_DELETE,
    SERVICE_ACCOUNTS_READ,
    SERVICE_ACCOUNTS_UPDATE,
)
from atoll.server.web import Shape


class Does(StrEnum):
    """What can be done. `SECRETS` is ours: it shows what is known of a machine's secrets."""

    LIST = "list"
    CREATE = "create"
    GET = "get"
    UPDATE = "update"
    DELETE = "delete"
    ROTATE = "rotate"
    SECRETS = "secrets"


@dataclass(frozen=True, kw_only=True)
class Family:
    """`operations` names those that are served. `permissions` holds what each requires; none where everybody keeps his own.
    `creation` is a body's type; `one`, `listed`, `created` and `renewed` are the answers'; a list is bare, or stands below
    `envelope`."""

    tag: str
    noun: str
    path: str
    id_name: str
    kind: Kind
    operations: Mapping[Does, str]
    one: type[Shape]
    listed: object
    envelope: str = ""
    creation: type[MachineCreation] = MachineCreation
    created: type[Shape] = Shape
    renewed: type[Shape] = NewSecret
    permissions: Mapping[Does, Permission] = field(default_factory=dict)
    in_person: frozenset[Does] = frozenset()
    deprecated: bool = False

    @property
    def a_noun(self) -> str:
        return f"{'an' if self.noun[0] in 'aeo' else 'a'} {self.noun}"

    @property
    def one_path(self) -> str:
        return f"{self.path}/{{{self.id_name}}}"

    @property
    def own_path(self) -> str:
        """The same thing below the paths that are ours."""
        return self.one_path.replace("/api/v1/", "/api/atoll/v1/", 1)


GUARDED = {
    Does.LIST: SERVICE_ACCOUNTS_READ,
    Does.CREATE: SERVICE_ACCOUNTS_CREATE,
    Does.GET: SERVICE_ACCOUNTS_READ,
    Does.UPDATE: SERVICE_ACCOUNTS_UPDATE,
    Does.DELETE: SERVICE_ACCOUNTS_DELETE,
    Does.ROTATE: SERVICE_ACCOUNTS_UPDATE,
    Does.SECRETS: SERVICE_ACCOUNTS_READ,
}
GUARDED_KEYS = {Does.LIST: ACCESS_KEYS_READ, Does.DELETE: ACCESS_KEYS_DELETE}
# What an access key could do to outlive its deletion, or to end its owner's others.
IN_PERSON = frozenset({Does.CREATE, Does.DELETE, Does.ROTATE})

SERVICE_ACCOUNTS = Family(
    tag="Service Accounts",
    noun="service account",
    path="/api/v1/service-accounts",
    id_name="serviceAccountId",
    kind=SERVICE_ACCOUNT,
    permissions=GUARDED,
    one=ServiceAccount,
    listed=list[ServiceAccount],
    created=ServiceAccountCreated,
    operations={
        Does.LIST: "get_service_accounts",
        Does.CREATE: "create_service_account",
        Does.GET: "get_service_account_by_id",
        Does.UPDATE: "update_service_account_by_id",
        Does.DELETE: "delete_service_account_by_id",
        Does.ROTATE: "regenerate_service_account_secret",
        Does.SECRETS: "get_service_account_secrets",
    },
)
ACCESS_KEYS = Family(
    tag="Access Keys",
    noun="access key",
    path="/api/v1/access-keys",
    id_name="accessKeyId",
    kind=OWN_KEY,
    in_person=IN_PERSON,
    one=AccessKey,
    listed=AccessKeys,
    envelope="accessKeys",
    created=AccessKeyCreated,
    operations={
        Does.LIST: "get_access_keys",
        Does.CREATE: "create_access_key1",
        Does.GET: "get_access_key_by_id1",
        Does.DELETE: "delete_access_key_by_id",
        Does.ROTATE: "regenerate_access_key_secret",
        Does.SECRETS: "get_access_key_secrets",
    },
)
# The same keys with what is ours: an end at which they stop by themselves, and switching one off for a while. Only the owner
# in person does, as for deleting.
OWN_ACCESS_KEYS = Family(
    tag="Access Keys",
    noun="access key",
    path="/api/atoll/v1/access-keys",
    id_name="accessKeyId",
    kind=OWN_KEY,
    in_person=frozenset({Does.CREATE, Does.UPDATE}),
    one=OwnAccessKey,
    listed=OwnAccessKeys,
    envelope="accessKeys",
    creation=OwnAccessKeyCreation,
    created=OwnAccessKeyCreated,
    operations={
        Does.LIST: "list_own_access_keys",
        Does.CREATE: "create_own_access_key",
        Does.UPDATE: "update_own_access_key",
    },
)
ANYBODYS_ACCESS_KEYS = Family(
    tag="Access Keys",
    noun="access key",
    path="/api/v1/administration/access-keys",
    id_name="accessKeyId",
    kind=ANYBODYS_KEY,
    permissions=GUARDED_KEYS,
    one=AccessKeyOfSomebody,
    listed=AccessKeysOfEverybody,
    envelope="accessKeys",
    operations={
        Does.LIST: "get_access_keys_administration",
        Does.DELETE: "delete_access_key_by_id_administration",
    },
)
FAMILIES = (SERVICE_ACCOUNTS, ACCESS_KEYS, OWN_ACCESS_KEYS, ANYBODYS_ACCESS_KEYS)
