"""The way out: nothing inside is reached by it, whatever a name says, and it ends in time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from ipaddress import ip_network

import pytest

from atoll.server.web.outward import Outward, OutwardFailed, OutwardRefused, Resolve
from tests.support.collector import Collector, collecting, outward

PUBLIC = "93.184.215.14"
INSIDE = (
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "168.63.129.16",
    "::1",
    "::",
    "fe80::1",
    "fd00:ec2::254",
    "ff02::1",
    "::ffff:127.0.0.1",
    "2002:7f00:1::",
    "64:ff9b::7f00:1",
)


def answers(*addresses: str) -> Resolve:
    async def resolve(_host: str, _port: int) -> Sequence[str]:
        return addresses

    return resolve


@pytest.fixture
async def collector() -> AsyncIterator[Collector]:
    async with collecting(http=True) as collector:
        yield collector


@pytest.mark.parametrize("address", INSIDE)
def test_address_inside_is_refused_by_its_looks(address: str) -> None:
    host = f"[{address}]" if ":" in address else address
    with pytest.raises(OutwardRefused):
        Outward().check(f"https://{host}/")


@pytest.mark.parametrize("address", INSIDE)
async def test_name_that_leads_inside_is_refused(address: str) -> None:
    with pytest.raises(OutwardRefused):
        await Outward(resolve=answers(address)).fetch("https://innocent.example/")


async def test_name_with_one_address_inside_is_refused() -> None:
    with pytest.raises(OutwardRefused):
        await Outward(resolve=answers(PUBLIC, "127.0.0.1")).fetch("https://innocent.example/")


@pytest.mark.parametrize("host", ["localhost", "db.localhost", "console.ai.example", "acme.ai.example.", "AI.example"])
def test_platforms_own_names_are_refused(host: str) -> None:
    with pytest.raises(OutwardRefused):
        Outward(own=("ai.example",)).check(f"https://{host}/")


def test_name_that_only_ends_alike_is_another() -> None:
    assert Outward(own=("ai.example",)).check("https://notai.example/").host == "notai.example"


@pytest.mark.parametrize("address", ["169.254.169.254", "fd00:ec2::254", "168.63.129.16", "224.0.0.1"])
def test_metadata_and_multicast_are_refused_whatever_is_allowed(address: str) -> None:
    allowing = Outward(allow=(ip_network("0.0.0.0/0"), ip_network("::/0")))
    with pytest.raises(OutwardRefused):
        allowing.check_address(address)


def test_operators_networks_are_reached() -> None:
    Outward(allow=(ip_network("10.1.0.0/16"),)).check_address("10.1.2.3")
    with pytest.raises(OutwardRefused):
        Outward(allow=(ip_network("10.1.0.0/16"),)).check_address("10.2.2.3")


NO_ADDRESS = [
    "http://x.example/",
    "file:///etc/passwd",
    "https://",
    "https://a:b@x.example/",
    "https://x.example:0/",
    "https://x.example:x/",
    "https://x.example/\n",
    "https://x.exämple/",
    "https://x.example\\@y.example/",
    "x",
    "",
    f"https://x.example/{'a' * 2000}",
]


@pytest.mark.parametrize("url", NO_ADDRESS)
def test_what_is_no_plain_https_address_is_refused(url: str) -> None:
    with pytest.raises(OutwardRefused):
        Outward().check(url)


async def test_name_without_an_address_fails() -> None:
    with pytest.raises(OutwardFailed, match="has no address"):
        await Outward(resolve=answers()).fetch("https://nowhere.example/")


async def test_connection_goes_to_the_address_that_was_checked(collector: Collector) -> None:
    """The name is looked up once: what it would answer a second time is of no use."""
    asked = []

    async def changing(host: str, _port: int) -> Sequence[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["127.0.0.2"]

    reply = await replace(outward(), resolve=changing).fetch(collector.url(), method="POST", body=b"x")
    assert (reply.status, len(asked)) == (200, 1)


async def test_certificate_is_checked_for_the_name(collector: Collector) -> None:
    with pytest.raises(OutwardFailed):
        await replace(outward(), resolve=answers("127.0.0.1")).fetch(f"https://other.test:{collector.port}/")


async def test_unknown_authority_is_refused(collector: Collector) -> None:
    with pytest.raises(OutwardFailed):
        await replace(outward(), authorities="", _contexts=[]).fetch(collector.url())


async def test_redirect_is_not_followed(collector: Collector) -> None:
    collector.status, collector.location = 302, "https://127.0.0.1/secret"
    with pytest.raises(OutwardFailed, match="redirects are not followed"):
        await outward().fetch(collector.url())
    assert len(collector.requests) == 1


async def test_answer_that_is_too_long_fails(collector: Collector) -> None:
    collector.answer = b"x" * 5000
    with pytest.raises(OutwardFailed, match="more than 1000 bytes"):
        await outward().fetch(collector.url(), most=1000)


async def test_answer_that_never_comes_fails_in_time(collector: Collector) -> None:
    collector.silent = True
    with pytest.raises(OutwardFailed, match="did not answer within"):
        await outward().fetch(collector.url(), seconds=0.3)


async def test_closed_port_fails() -> None:
    async with collecting(http=True) as gone:
        url = gone.url()
    with pytest.raises(OutwardFailed, match="cannot be reached"):
        await outward().fetch(url)


async def test_stream_arrives_over_tls() -> None:
    async with collecting(http=False) as collector:
        async with outward().connection(collector.url("tls")) as (_, writer):
            writer.write(b"hello")
            await writer.drain()
        async with asyncio.timeout(10):
            while not collector.streams:
                await asyncio.sleep(0.005)
    assert collector.streams == [b"hello"]
