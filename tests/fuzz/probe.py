"""One operation under many requests, with the checks that make sense for this API."""

from __future__ import annotations

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
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]


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
        headers = {} if operation.definition.raw.get("security") == [] else {"Authorization": f"Bearer {target.token}"}
        response = case.call(base_url=target.url, session=session, headers=headers, timeout=30)
        case.validate_response(response, checks=CHECKS, headers=headers)

    with requests.Session() as session:
        send()
