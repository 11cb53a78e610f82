"""The spec of a training as the API knows it: every field of the reference, named, typed and bounded.

What Atoll acts on yet is in `specs`' and `workloads/rules.py`; the rest is kept, shown again, and said in an event.
"""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from atoll.server.web import Shape

MANY = Field(max_length=1000)
Capability = Literal[
    "AUDIT_CONTROL",
    "AUDIT_READ",
    "AUDIT_WRITE",
    "BLOCK_SUSPEND",
    "CHOWN",
    "DAC_OVERRIDE",
    "DAC_READ_SEARCH",
    "FOWNER",
    "FSETID",
    "IPC_LOCK",
    "IPC_OWNER",
    "KILL",
    "LEASE",
    "LINUX_IMMUTABLE",
    "MAC_ADMIN",
    "MAC_OVERRIDE",
    "MKNOD",
    "NET_ADMIN",
    "NET_BIND_SERVICE",
    "NET_BROADCAST",
    "NET_RAW",
    "SETGID",
    "SETFCAP",
    "SETPCAP",
    "SETUID",
    "SYS_ADMIN",
    "SYS_BOOT",
    "SYS_CHROOT",
    "SYS_MODULE",
    "SYS_NICE",
    "SYS_PACCT",
    "SYS_PTRACE",
    "SYS_RAWIO",
    "SYS_RESOURCE",
    "SYS_TIME",
    "SYS_TTY_CONFIG",
    "SYSLOG",
    "WAKE_ALARM",
]
Text = Annotated[str, StringConstraints(min_length=1, max_length=10_000, pattern=r"^[^\x00]*$")]
Value = Annotated[str, StringConstraints(max_length=10_000, pattern=r"^[^\x00]*$")]
Quantity = Annotated[str, StringConstraints(max_length=50, pattern=r"^([+]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$")]
DnsLabel = Annotated[str, StringConstraints(min_length=1, max_length=253, pattern=r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$")]
Mode = Annotated[str, StringConstraints(pattern=r"^0[0-7]{3}$")]
Integer = Annotated[int, Field(ge=-(2**31), lt=2**31)]
Whole = Annotated[int, Field(ge=0, lt=2**31)]
PortNumber = Annotated[int, Field(ge=1, le=65535)]
Amount = Annotated[float, Field(ge=0, le=1_000_000, allow_inf_nan=False)]


class Annotation(Shape):
    name: Text | None = None
    value: Value | None = None
    exclude: bool | None = None


class ExtendedResource(Shape):
    resource: Text | None = None
    quantity: Quantity | None = None
    exclude: bool | None = None


class Compute(Shape):
    cpu_core_limit: Amount | None = None
    cpu_core_request: Amount | None = None
    cpu_memory_limit: Quantity | None = None
    cpu_memory_request: Quantity | None = None
    extended_resources: Annotated[list[ExtendedResource], MANY] | None = None
    gpu_devices_request: Whole | None = None
    gpu_memory_limit: Quantity | None = None
    gpu_memory_request: Quantity | None = None
    gpu_portion_limit: Amount | None = None
    gpu_portion_request: Amount | None = None
    gpu_request_type: Literal["portion", "memory"] | None = None
    large_shm_request: bool | None = None


class SecretReference(Shape):
    name: DnsLabel | None = None
    key: Text | None = None


class ConfigMapReference(Shape):
    name: DnsLabel | None = None
    key: Text | None = None


class PodField(Shape):
    path: Text | None = None


class UserCredential(Shape):
    name: Text | None = None
    key: Text | None = None


class EnvironmentVariable(Shape):
    name: Text | None = None
    value: Value | None = None
    secret: SecretReference | None = None
    config_map: ConfigMapReference | None = None
    pod_field_ref: PodField | None = None
    user_credential: UserCredential | None = None
    exclude: bool | None = None
    description: Value | None = None


class ExposedUrl(Shape):
    container: Integer | None = None
    url: Value | None = None
    authorization_type: Literal["authenticatedUsers", "authorizedUsers", "authorizedGroups"] | None = None
    authorized_users: Annotated[list[Value], MANY] | None = None
    authorized_groups: Annotated[list[Value], MANY] | None = None
    tool_type: Value | None = None
    tool_name: Value | None = None
    name: Text | None = None
    exclude: bool | None = None


class ImagePullSecret(Shape):
    name: DnsLabel | None = None
    user_credential: bool | None = None
    exclude: bool | None = None


class Label(Shape):
    name: Text | None = None
    value: Value | None = None
    exclude: bool | None = None


class MatchExpression(Shape):
    key: Value
    operator: Literal["In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"]
    values: Annotated[list[Value], MANY] | None = None


class NodeSelectorTerm(Shape):
    match_expressions: Annotated[list[MatchExpression], MANY] | None = None


class NodeAffinity(Shape):
    node_selector_terms: Annotated[list[NodeSelectorTerm], MANY] | None = None


class PodAffinity(Shape):
    type: Literal["Required", "Preferred"] | None = None
    key: Value | None = None


class Port(Shape):
    container: PortNumber | None = None
    service_type: Literal["LoadBalancer", "NodePort", "ClusterIP"] | None = None
    external: Integer | None = None
    tool_type: Value | None = None
    tool_name: Value | None = None
    name: Text | None = None
    exclude: bool | None = None


class HttpGet(Shape):
    path: Value | None = None
    port: PortNumber | None = None
    host: Value | None = None
    scheme: Literal["HTTP", "HTTPS"] | None = None


class ProbeHandler(Shape):
    http_get: HttpGet | None = None


class Probe(Shape):
    initial_delay_seconds: Whole | None = None
    period_seconds: Integer | None = None
    timeout_seconds: Integer | None = None
    success_threshold: Integer | None = None
    failure_threshold: Integer | None = None
    handler: ProbeHandler | None = None


class Probes(Shape):
    readiness: Probe | None = None


class RelatedUrl(Shape):
    url: Value | None = None
    type: Value | None = None
    name: Value | None = None
    exclude: bool | None = None


class Security(Shape):
    allow_privilege_escalation: bool | None = None
    capabilities: Annotated[list[Capability], MANY] | None = None
    host_ipc: bool | None = None
    host_network: bool | None = None
    read_only_root_filesystem: bool | None = None
    run_as_gid: Integer | None = None
    run_as_non_root: bool | None = None
    run_as_uid: Integer | None = None
    seccomp_profile_type: Literal["RuntimeDefault", "Unconfined", "Localhost"] | None = None
    supplemental_groups: Value | None = None
    uid_gid_source: Literal["fromTheImage", "fromIdpToken", "custom"] | None = None


class ConfigMapVolume(Shape):
    name: Text | None = None
    config_map: DnsLabel | None = None
    mount_path: Text | None = None
    sub_path: Text | None = None
    default_mode: Mode | None = None
    exclude: bool | None = None


class DataVolume(Shape):
    id: UUID | None = None
    mount_path: Value | None = None
    exclude: bool | None = None


class EmptyDirVolume(Shape):
    name: Text | None = None
    path: Text | None = None
    medium: Text | None = None
    size_limit: Quantity | None = None
    exclude: bool | None = None


class GitSecret(Shape):
    name: Text | None = None
    authentication_method: Literal["password", "ssh-key"] | None = None
    secret_key_of_user: Text | None = None
    secret_key_of_password: Text | None = None


class GitSource(Shape):
    name: Text | None = None
    repository: Text | None = None
    branch: Text | None = None
    revision: Text | None = None
    path: Text | None = None
    password_secret: Text | None = None
    secret_key_of_user: Text | None = None
    secret_key_of_password: Text | None = None
    exclude: bool | None = None
    secret_ref: GitSecret | None = None


class HostPathVolume(Shape):
    name: Text | None = None
    path: Text | None = None
    read_only: bool | None = None
    mount_path: Text | None = None
    mount_propagation: Literal["None", "HostToContainer"] | None = None
    exclude: bool | None = None


class NfsVolume(Shape):
    name: Text | None = None
    path: Text | None = None
    read_only: bool | None = None
    server: Text | None = None
    mount_path: Text | None = None
    exclude: bool | None = None


class AccessModes(Shape):
    read_write_once: bool | None = None
    read_only_many: bool | None = None
    read_write_many: bool | None = None


class AddedAttribute(Shape):
    key: Text
    value: Value | None = None


class ClaimInfo(Shape):
    size: Quantity | None = None
    storage_class: DnsLabel | None = None
    access_modes: AccessModes | None = None
    volume_mode: Literal["Filesystem", "Block"] | None = None
    added_attr_values: Annotated[list[AddedAttribute], MANY] | None = None


class PvcVolume(Shape):
    name: Text | None = None
    path: Text | None = None
    existing_pvc: bool | None = None
    claim_name: Text | None = None
    read_only: bool | None = None
    ephemeral: bool | None = None
    claim_info: ClaimInfo | None = None
    data_sharing: bool | None = None
    exclude: bool | None = None


class S3Source(Shape):
    name: Text | None = None
    bucket: Text | None = None
    path: Text | None = None
    url: Text | None = None
    access_key_secret: DnsLabel | None = None
    secret_key_of_access_key_id: Text | None = None
    secret_key_of_secret_key: Text | None = None
    exclude: bool | None = None


class SecretVolume(Shape):
    name: Text | None = None
    mount_path: Text | None = None
    default_mode: Mode | None = None
    secret: Text | None = None
    exclude: bool | None = None


class Storage(Shape):
    config_map_volume: Annotated[list[ConfigMapVolume], MANY] | None = None
    data_volume: Annotated[list[DataVolume], MANY] | None = None
    empty_dir_volume: Annotated[list[EmptyDirVolume], MANY] | None = None
    git: Annotated[list[GitSource], MANY] | None = None
    host_path: Annotated[list[HostPathVolume], MANY] | None = None
    nfs: Annotated[list[NfsVolume], MANY] | None = None
    pvc: Annotated[list[PvcVolume], MANY] | None = None
    s3: Annotated[list[S3Source], MANY] | None = None
    secret_volume: Annotated[list[SecretVolume], MANY] | None = None


class Toleration(Shape):
    name: Text | None = None
    operator: Literal["Equal", "Exists"] | None = None
    key: Value | None = None
    value: Value | None = None
    effect: Literal["NoSchedule", "NoExecute", "PreferNoSchedule", "Any"] | None = None
    seconds: Integer | None = None
    exclude: bool | None = None


class TrainingSpec(Shape):
    annotations: Annotated[list[Annotation], MANY] | None = None
    args: Text | None = None
    auto_deletion_time_after_completion_seconds: Integer | None = None
    backoff_limit: Integer | None = None
    category: Value | None = None
    command: Text | None = None
    completions: Integer | None = None
    compute: Compute | None = None
    create_home_dir: bool | None = None
    environment_variables: Annotated[list[EnvironmentVariable], MANY] | None = None
    exposed_urls: Annotated[list[ExposedUrl], MANY] | None = None
    image: Text | None = None
    image_pull_policy: Literal["Always", "Never", "IfNotPresent"] | None = None
    image_pull_secrets: Annotated[list[ImagePullSecret], MANY] | None = None
    labels: Annotated[list[Label], MANY] | None = None
    node_affinity_required: NodeAffinity | None = None
    node_pools: Annotated[list[Value], MANY] | None = None
    node_type: Text | None = None
    parallelism: Integer | None = None
    pod_affinity: PodAffinity | None = None
    ports: Annotated[list[Port], MANY] | None = None
    preemptibility: Literal["preemptible", "non-preemptible"] | None = None
    priority_class: Value | None = None
    probes: Probes | None = None
    related_urls: Annotated[list[RelatedUrl], MANY] | None = None
    restart_policy: Literal["Always", "Never", "OnFailure"] | None = None
    security: Security | None = None
    stdin: bool | None = None
    storage: Storage | None = None
    terminate_after_preemption: bool | None = None
    termination_grace_period_seconds: Whole | None = None
    tolerations: Annotated[list[Toleration], MANY] | None = None
    tty: bool | None = None
    working_dir: Text | None = None
