"""One operation under many requests, with the checks that make sense for this API."""

from __future__ import annotations

import json
from typing import Any

import requests
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.fuzz.planes import Target, cases

# Left out, each for a reason:
# * positive_data_acceptance: a request may fit its schema and still name a project that is not there;
# * negative_data_rejection, missing_required_header: unknown fields are ignored, null is absent, and bodies may be encoded
#   twice, since clients of the reference rely on it;
# * unsupported_method: routes share paths, so another method may be another operation;
# * ignored_auth and the stateful checks: `tests/isolation` walks every route with every kind of caller instead.
CHECKS = [  # the first one is left out for `is_away`
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
SECONDS = 30


def probe(operation: Any, target: Target, *, examples: int) -> None:
    """The same requests on every run. The first answer that breaks a check is raised, with a command to send it again."""

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=(Phase.explicit, Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(case=cases(operation, target))
    def send(case: Any) -> None:
        is_open = operation.definition.raw.get("security") == []
        headers = {} if is_open else {"Authorization": f"Bearer {target.token}"}
        response = case.call(base_url=target.url, session=session, headers=headers, timeout=SECONDS)
        case.validate_response(response, checks=CHECKS[is_away(response) :], headers=headers)
        check_silent(response, target)
        if not is_open:
            check_refused(case, target, session)

    with requests.Session() as session:
        send()


def is_away(response: Any) -> bool:
    """What only the cluster could answer, while its agent is not connected: declared, and no error of the server's."""
    return bool(response.status_code == 503 and response.json()["reason"] == "cluster_disconnected")


def check_silent(response: Any, target: Target) -> None:
    """No word of another tenant, in headers or body."""
    text = response.content.decode(errors="replace") + json.dumps({name: str(one) for name, one in response.headers.items()})
    told = sorted(mark for mark in target.marks if mark in text)
    assert not told, f"{response.request.method} {response.request.url} tells of another tenant's {told}: {text[:500]}"


def check_refused(case: Any, target: Target, session: requests.Session) -> None:
    """A token of another address opens nothing, whatever is asked; what is no request at all is refused to it as to anybody.
    Which token is tried follows from the request."""
    token = target.strangers[len(repr(case.path_parameters) + repr(case.body)) % len(target.strangers)]
    refused = case.call(base_url=target.url, session=session, headers={"Authorization": f"Bearer {token}"}, timeout=SECONDS)
    check_silent(refused, target)
    if refused.status_code in {400, 413}:
        nobody = case.call(base_url=target.url, session=session, headers={}, timeout=SECONDS)
        assert said(refused) == said(nobody)
    else:
        assert refused.status_code == 401, f"{case.method} {refused.request.url}: {refused.status_code} to a stranger"


def said(response: Any) -> tuple[int, dict[str, Any]]:
    return response.status_code, {name: value for name, value in response.json().items() if name != "requestId"}
