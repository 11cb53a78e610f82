"""Which names things may have. Each function gives the problem of a name in words, or None when there is none.

Names end up as Kubernetes objects, so they are DNS labels: at most 63 lower-case letters, digits and hyphens.
"""

from __future__ import annotations

import re

LONGEST_LABEL = 63
NAMESPACE_PREFIX = "runai-"
RESERVED_PREFIXES = ("kube-", "atoll", "openshift", "kai-", "knative-")
RESERVED_NAMESPACES = frozenset(
    {
        "cert-manager",
        "default",
        "gpu-operator",
        "ingress-nginx",
        "kubeflow",
        "monitoring",
        "network-operator",
        "runai",
        "runai-backend",
        "runai-reservation",
    }
)
LONGEST_PROJECT = LONGEST_LABEL - len(NAMESPACE_PREFIX)

_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?", re.ASCII)
_LABEL_FROM_LETTER = re.compile(r"[a-z]([-a-z0-9]*[a-z0-9])?", re.ASCII)
_MACHINE = re.compile(r"[a-z][-_a-z0-9]*[a-z0-9]", re.ASCII)

_FOR_PEOPLE = re.compile(r"[A-Za-z0-9]([-_. A-Za-z0-9]*[A-Za-z0-9])?", re.ASCII)

_PEOPLES = "only letters, digits, spaces, hyphens, dots and underscores"
_CHARACTERS = "only lower-case letters, digits and hyphens"


def workload_name_problem(name: str) -> str | None:
    """A workload becomes a Service, whose name must begin with a letter."""
    return _problem(name, _LABEL_FROM_LETTER, f"must have {_CHARACTERS}, begin with a letter and end with a letter or digit")


def project_name_problem(name: str) -> str | None:
    """A project becomes the namespace `runai-<name>`, which as a whole has 63 characters at most."""
    if NAMESPACE_PREFIX + name in RESERVED_NAMESPACES:
        return f"would take the namespace {NAMESPACE_PREFIX}{name}, which is reserved"
    return _label_problem(name, longest=LONGEST_PROJECT)


def namespace_problem(name: str) -> str | None:
    """A namespace that a project asks for; those of the cluster itself and of its operators are nobody's to have."""
    if name in RESERVED_NAMESPACES or name.startswith(RESERVED_PREFIXES):
        return "is reserved for the cluster and what runs it"
    return _label_problem(name)


def department_name_problem(name: str) -> str | None:
    """A department is no object on a cluster: its name is for people."""
    return _problem(name, _FOR_PEOPLE, f"must have {_PEOPLES}, and begin and end with a letter or digit")


def cluster_name_problem(name: str) -> str | None:
    return _problem(name, _FOR_PEOPLE, f"must have {_PEOPLES}, and begin and end with a letter or digit", longest=253)


def node_pool_name_problem(name: str) -> str | None:
    return _problem(name, _LABEL_FROM_LETTER, f"must have {_CHARACTERS}, begin with a letter and end with a letter or digit")


def machine_name_problem(name: str) -> str | None:
    """Service accounts and access keys: two characters at least, underscores allowed."""
    rule = "must have only lower-case letters, digits, hyphens and underscores, begin with a letter and not end with - or _"
    return _problem(name, _MACHINE, rule)


def _label_problem(name: str, *, longest: int = LONGEST_LABEL) -> str | None:
    return _problem(name, _LABEL, f"must have {_CHARACTERS}, and begin and end with a letter or digit", longest=longest)


def _problem(name: str, pattern: re.Pattern[str], rule: str, *, longest: int = LONGEST_LABEL) -> str | None:
    if not name:
        return "must not be empty"
    if len(name) > longest:
        return f"must have at most {longest} characters, not {len(name)}"
    return None if pattern.fullmatch(name) else rule
