"""The logo: a small, inert picture, the same for everybody of a realm."""

from __future__ import annotations

import base64

import pytest

from tests.support.api import Api, Client
from tests.support.make import Make

LOGO = "/api/v1/logo"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="8" height="8"/></svg>'
LARGEST = 128_000


def in_base64(picture: bytes) -> str:
    return base64.b64encode(picture).decode()


@pytest.mark.parametrize("logo", [in_base64(PNG), in_base64(SVG), f"data:image/svg+xml;base64,{in_base64(SVG)}"])
async def test_everybody_sees_the_logo_as_it_was_uploaded(logo: str, api: Api) -> None:
    powerless = await api.as_user()
    (await powerless.get(LOGO)).ok(204)
    (await api.as_administrator().post(LOGO, {"logo": logo})).ok(200)
    assert (await powerless.get(LOGO)).ok(200).json == {"logo": logo}


async def test_logo_is_at_most_128_kb(api: Api) -> None:
    administrator = api.as_administrator()
    picture = PNG + bytes(LARGEST - len(PNG))
    (await administrator.post(LOGO, {"logo": in_base64(picture)})).ok(200)
    for larger in (1, 100_000):
        answer = await administrator.post(LOGO, {"logo": in_base64(picture + bytes(larger))})
        assert answer.problem == (413, "logo_too_large")


@pytest.mark.parametrize(
    "logo",
    [
        "not base64!",
        in_base64(b"GIF89a"),
        in_base64(b"<html></html>"),
        in_base64(b"<svg><script>alert(1)</script></svg>"),
        in_base64(b'<svg onload="alert(1)"></svg>'),
        in_base64(b'<svg><a href="javascript:alert(1)"/></svg>'),
    ],
)
async def test_what_is_no_plain_picture_is_refused(logo: str, api: Api) -> None:
    assert (await api.as_administrator().post(LOGO, {"logo": logo})).problem == (415, "logo_type")
    (await api.as_administrator().get(LOGO)).ok(204)


async def test_only_who_may_brand_uploads(api: Api) -> None:
    viewer = await api.as_user("Viewer")
    assert (await viewer.post(LOGO, {"logo": in_base64(PNG)})).problem == (403, "permission_missing")


async def test_hosts_logo_is_not_the_tenants(api: Api, make: Make, operator: Client) -> None:
    (await operator.post(LOGO, {"logo": in_base64(SVG)})).ok(200)
    (await api.as_administrator().get(LOGO)).ok(204)
    (await make.administrator(await make.tenant()).get(LOGO)).ok(204)
