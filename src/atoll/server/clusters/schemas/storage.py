"""Request and response types of storage classes and of what people may do with them."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AfterValidator, Field, StringConstraints

from atoll.server.clusters.records import StorageConfiguration
from atoll.server.web import Body, Shape, example
from atoll.specs.quantities import memory_bytes
from atoll.wire.reports import StorageClass

MOST_ATTRIBUTES = 50


def size(text: str) -> str:
    memory_bytes(text)
    return text


Size = Annotated[str, StringConstraints(max_length=30), AfterValidator(size)]
Word = Annotated[str, StringConstraints(min_length=1, max_length=1000)]
Key = Annotated[str, StringConstraints(min_length=1, max_length=63, pattern=r"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$")]
ClassName = Annotated[str, StringConstraints(min_length=1, max_length=253, pattern=r"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$")]
Number = Annotated[float, Field(allow_inf_nan=False)]
Unit = Literal["MB", "MiB", "GB", "GiB", "TB", "TiB"]


class AccessModes(Shape):
    read_write_once: bool | None = None
    read_only_many: bool | None = None
    read_write_many: bool | None = None


class AccessMode(Shape):
    required: bool | None = None
    default: AccessModes | None = None
    supported_values: AccessModes | None = None


class VolumeModes(Shape):
    filesystem: bool | None = None
    block: bool | None = None


class VolumeModeName(StrEnum):
    FILESYSTEM = "Filesystem"
    BLOCK = "Block"


class VolumeMode(Shape):
    required: bool | None = None
    default: VolumeModeName | None = None
    supported_values: VolumeModes | None = None


class ClaimSize(Shape):
    default: Size | None = None
    supported_units: list[Unit] | None = Field(default=None, max_length=10)
    min: Size | None = None
    max: Size | None = None
    step: Size | None = None


class Attribute(Shape):
    """One more thing to ask for when a volume of this class is made."""

    key: Key
    format: Literal["text", "number", "boolean"] | None = None
    display: Word | None = None
    description: Word | None = None
    placeholder: Word | None = None
    required: bool | None = None
    default_value: Word | None = None
    validation_regexp: Word | None = None
    min_value: Number | None = None
    max_value: Number | None = None
    step: Number | None = None
    validation_error: Word | None = None


class Permissions(Shape):
    allowed_for_assets: bool | None = None
    allowed_for_workloads: bool | None = None
    allowed_for_ephemeral_volumes: bool | None = None
    allowed_for_persistent_volumes: bool | None = None
    allow_data_sharing: bool | None = None


class Customization(Shape):
    access_mode: AccessMode | None = None
    volume_mode: VolumeMode | None = None
    claim_size: ClaimSize | None = None
    attributes: list[Attribute] | None = Field(default=None, max_length=MOST_ATTRIBUTES)


class CustomizationPatch(Customization):
    attributes_to_remove: list[Key] | None = Field(default=None, max_length=MOST_ATTRIBUTES)


class StorageConfigurationUpdate(Body):
    model_config = example({"permissions": {"allowedForWorkloads": True}, "customization": {"claimSize": {"max": "1T"}}})

    permissions: Permissions | None = None
    customization: Customization | None = None


class StorageConfigurationPatch(Body):
    model_config = example({"customization": {"attributesToRemove": ["tier"]}})

    permissions: Permissions | None = None
    customization: CustomizationPatch | None = None


class StorageConfigurationCreation(StorageConfigurationUpdate):
    """`name` is that of a storage class of the cluster `scopeId`; it may be configured before the cluster has it."""

    model_config = example(
        {
            "name": "fast",
            "scopeType": "cluster",
            "scopeId": "0198f0a2-7d3c-7b1e-9a40-5f2c1d3e4b60",
            "permissions": {"allowedForAssets": True, "allowedForWorkloads": False},
        }
    )

    tenant_id: int | None = None
    scope_type: Literal["cluster"]
    scope_id: UUID
    name: ClassName


class StorageConfigurationShape(Shape):
    id: UUID
    tenant_id: int
    scope_type: Literal["cluster"]
    scope_id: UUID
    name: str
    permissions: Permissions | None = None
    customization: Customization | None = None


class StorageConfigurations(Shape):
    storage_class_configurations: list[StorageConfigurationShape]
    next: int | None = None


class SpecV1(Shape):
    provisioner: str | None = None
    allow_volume_expansion: bool | None = Field(default=None, alias="allow_volume_expansion")
    is_default: bool = Field(alias="is_default")


class StorageClassV1(Shape):
    cluster_id: UUID | None = Field(default=None, alias="cluster_id")
    storage_class_name: str = Field(alias="storage_class_name")
    spec: SpecV1 | None = Field(default=None, alias="Spec")


class StorageClassesV1(Shape):
    items: list[StorageClassV1]


class SpecV2(Shape):
    provisioner: str | None = None
    allow_volume_expansion: bool | None = None
    is_default: bool


class StorageClassV2(Shape):
    cluster_id: UUID
    storage_class_name: str
    spec: SpecV2
    permissions: Permissions | None = None
    customization: Customization | None = None


class StorageClassesV2(Shape):
    items: list[StorageClassV2]


class StorageClassNames(Shape):
    storage_classes: list[str]


def configuration_shown(one: StorageConfiguration, tenant_number: int) -> dict[str, Any]:
    return {
        "id": str(one.id),
        "tenantId": tenant_number,
        "scopeType": "cluster",
        "scopeId": str(one.cluster_id),
        "name": one.name,
        "permissions": one.permissions,
        "customization": one.customization,
    }


def class_shown_v1(cluster_id: UUID, one: StorageClass) -> dict[str, Any]:
    return {
        "cluster_id": str(cluster_id),
        "storage_class_name": one.name,
        "Spec": {
            "provisioner": one.provisioner,
            "allow_volume_expansion": one.allow_volume_expansion,
            "is_default": one.is_default,
        },
    }


def class_shown_v2(cluster_id: UUID, one: StorageClass, configured: StorageConfiguration | None) -> dict[str, Any]:
    return {
        "clusterId": str(cluster_id),
        "storageClassName": one.name,
        "spec": {
            "provisioner": one.provisioner,
            "allowVolumeExpansion": one.allow_volume_expansion,
            "isDefault": one.is_default,
        },
        "permissions": configured.permissions if configured else None,
        "customization": configured.customization if configured else None,
    }


def plain(shape: Shape | None) -> dict[str, Any] | None:
    """As it is kept and shown: without what was not named."""
    return shape.model_dump(mode="json", by_alias=True, exclude_none=True) if shape else None


Part = dict[str, Any] | None


def patched(known: StorageConfiguration, permissions: Part, customization: Part) -> tuple[Part, Part]:
    """What is known with the changes laid over it. Attributes are replaced by key, and removed by key."""
    over = dict(customization or {})
    removed = set(over.pop("attributesToRemove", ()))
    by_key = {one["key"]: one for one in (known.customization or {}).get("attributes", ()) if one["key"] not in removed}
    by_key |= {one["key"]: one for one in over.pop("attributes", ())}
    merged = laid_over(known.customization or {}, over) | {"attributes": list(by_key.values())}
    if not by_key:
        del merged["attributes"]
    return laid_over(known.permissions or {}, permissions or {}) or None, merged or None


def laid_over(under: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    both = {name: laid_over(under[name], over[name]) for name in under.keys() & over.keys() if isinstance(over[name], dict)}
    return under | over | both
