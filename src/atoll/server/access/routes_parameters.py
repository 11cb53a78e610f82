"""What a list of access rules may be asked: the filters that all lists have, and the older parameters of this one.

An older parameter is the same condition under another name, so the SQL stays one.
"""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query

from atoll.kit.filters import AT_LEAST, CONTAINS, EQUAL, Condition, Page, value_of
from atoll.server.access import store
from atoll.server.access.records import RuleQuery, SubjectType
from atoll.server.web import list_query

TEXT = {"max_length": 255, "pattern": r"^[^\x00]*$"}
Text = Annotated[str | None, Query(**TEXT)]
Deleted = Annotated[bool, Query(alias="includeDeleted", description="Rules that were taken away too.")]
Subjects = Annotated[list[Annotated[str, Query(**TEXT)]], Query(max_length=100, description="Rules of any of these subjects.")]
OLDER_SUBJECT = "app"


def read_rule_query(
    page: Annotated[Page, list_query(store.FIELDS)],
    subjectType: Text = None,
    subjectIdFilter: Annotated[str | None, Query(description="A part of the subject's id.", **TEXT)] = None,
    subjectIds: Subjects = [],  # noqa: B006
    lastUpdated: Annotated[str | None, Query(max_length=50, description="Changed since this time, ISO 8601.")] = None,
    deleted: Deleted = False,
    clusterId: UUID | None = None,
    scopeType: Text = None,
    scopeId: Text = None,
    roleId: Annotated[int | None, Query(ge=1, lt=2**31)] = None,
) -> RuleQuery:
    kind = SubjectType.SERVICE_ACCOUNT.value if subjectType == OLDER_SUBJECT else subjectType
    older = (
        ("subject_type", EQUAL, kind),
        ("subject_id", CONTAINS, subjectIdFilter),
        ("updated_at", AT_LEAST, lastUpdated and value_of("time", "lastUpdated", lastUpdated)),
        ("cluster_id", EQUAL, clusterId),
        ("scope_type", EQUAL, scopeType),
        ("scope_id", EQUAL, scopeId),
        ("role_id", EQUAL, roleId),
    )
    asked = [Condition(column, operator, value) for column, operator, value in older if value not in {None, ""}]
    return RuleQuery(page, tuple(asked), tuple(subjectIds), deleted)


def read_rule_count(page: Annotated[Page, list_query(store.FIELDS, paged=False)], deleted: Deleted = False) -> RuleQuery:
    return RuleQuery(page, deleted=deleted)


RulesAsked = Annotated[RuleQuery, Depends(read_rule_query)]
RulesCounted = Annotated[RuleQuery, Depends(read_rule_count)]
