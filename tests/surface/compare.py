"""What a served operation lacks of the reference. More than the reference is fine: clients ignore what they do not know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.surface.definition import Operation

Fields = Mapping[str, frozenset[str] | None]


def differences(reference: Operation, served: Operation) -> list[str]:
    """One line for each thing that a client written for the reference would miss."""
    return [
        *different_name(reference, served),
        *different_status(reference, served),
        *(f"takes no query parameter {name}" for name in sorted(reference.query - served.query)),
        *missing("takes no field", reference.request, served.request),
        *missing("answers without field", reference.answer, served.answer),
    ]


def different_name(reference: Operation, served: Operation) -> Iterator[str]:
    if reference.id != served.id:
        yield f"is called {served.id}, not {reference.id}"


def different_status(reference: Operation, served: Operation) -> Iterator[str]:
    if reference.status and reference.status != served.status:
        yield f"answers {served.status}, not {reference.status}"


def missing(what: str, wanted: Fields, served: Fields) -> Iterator[str]:
    for place, values in sorted(wanted.items()):
        if place not in served and not place.endswith(("[]", "{}")):
            yield f"{what} {place}"
            continue
        had = served.get(place)
        if values and had and values - had:
            yield f"{what} {place} = {', '.join(sorted(values - had))}"
