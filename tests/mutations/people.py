"""Barriers of people and machines: how they are known, what they may grant, and what they may learn of others' rights."""

from __future__ import annotations

from tests.mutations.barrier import Barrier

IDENTITY = "tests/api/identity"
ACCESS = "tests/api/access"
STANDING = "db/standing.py"
KEYS = "db/standing_keys.py"

SIGNING_IN = (
    Barrier(
        "an access key ends on its day",
        "db/standing_keys.py",
        'if row["key_ends_at"] and now >= row["key_ends_at"]:',
        "if False:",
        "tests/api/identity/test_access_key_lifetimes.py",
    ),
    Barrier(
        "an access key's token ends with the key",
        KEYS,
        'if not row["key_enabled"]:',
        "if False:",
        f"{IDENTITY}/test_access_keys.py::test_deleted_key_is_void_with_its_next_request",
    ),
    Barrier(
        "an access key's token ends with its secret",
        KEYS,
        'if row["key_valid_after"] and (caller.proved_at is None or caller.proved_at < row["key_valid_after"]):',
        "if False:",
        f"{IDENTITY}/test_secrets.py::test_access_keys_secret_rotates_like_any_other",
    ),
    Barrier(
        "an access key is looked at in the first statement",
        "db/database.py",
        "if row and caller.key:",
        "if False:",
        f"{IDENTITY}/test_access_keys.py::test_deleted_key_is_void_with_its_next_request",
    ),
    Barrier(
        "a temporary password opens nothing but its own change",
        STANDING,
        'if row["must_change"] and not caller.before_change:',
        "if False:",
        f"tests/isolation/test_first_password.py {IDENTITY}/test_passwords.py",
    ),
    Barrier(
        "a token ends with its session",
        STANDING,
        'if caller.session is not None and not row.get("in_session", True):',
        "if False:",
        f"{IDENTITY}/test_my_sessions.py::test_ended_session_takes_its_access_token_along_on_every_replica",
    ),
    Barrier(
        "guessing waits",
        "identity/sign_in/attempts.py",
        "if not admission.admitted:",
        "if False:",
        f"{IDENTITY}/test_guessing.py::test_one_address_waits_longer_and_longer",
    ),
    Barrier(
        "a used refresh token ends its session",
        "identity/sign_in/sessions.py",
        "        await refuse_old_token(tx, session, used)",
        "        pass",
        f"{IDENTITY}/test_my_sessions.py::test_used_refresh_token_ends_the_session_for_thief_and_owner",
    ),
    Barrier(
        "a refresh token is used once",
        "identity/sign_in/sessions.py",
        "if not await store.rotate(tx, id=session.id, used=used, fresh=fingerprint(fresh), source=source):",
        "if False:",
        f"{IDENTITY}/test_my_sessions.py {IDENTITY}/test_sessions.py {IDENTITY}/test_tokens.py",
    ),
    Barrier(
        "a code of an app is used once",
        "identity/sign_in/store/second_factor.py",
        "where principal_id = $1 and last_step < $2",
        "where principal_id = $1",
        f"{IDENTITY}/test_second_factor.py::test_code_works_once_on_whichever_replica",
    ),
    Barrier(
        "a right password does not replace the code",
        "identity/sign_in/second_factor.py",
        "    if not code:\n        return",
        "    if not code:\n        return None\n        return",
        f"{IDENTITY}/test_second_factor.py::test_sign_in_needs_the_code_after_the_password",
    ),
)

GRANTING = (
    Barrier(
        "each rule of a batch is one that may be granted",
        "access/service/granting.py",
        "    await check_may_grant(tx, index, role, asked, scope_name)",
        "    pass",
        f"{ACCESS}/test_batches.py::test_batch_grants_no_more_than_a_single_rule_could",
    ),
    Barrier(
        "a batch that only asks changes nothing",
        "access/service/granting.py",
        "if not really:",
        "if False:",
        f"{ACCESS}/test_batches.py::test_validation_answers_as_deletion_would_and_changes_nothing",
    ),
    Barrier(
        "the last administrator stays",
        "access/service/granting.py",
        "if is_administrators(tx, rule.role_id, rule.scope_type) and await count_administrators(tx) == 1:",
        "if False:",
        f"{ACCESS}/test_access_rules.py::test_last_administrator_is_kept",
    ),
    Barrier(
        "the host's rules on different tenants are apart",
        "access/index.py",
        "if tx.tenant_id == HOST_REALM else await self.grants(tx)",
        "if False else await self.grants(tx)",
        f"{ACCESS}/test_hosts_rules.py::test_who_runs_the_hosts_own_tenant_grants_nothing_beyond_it",
    ),
    Barrier(
        "nobody takes away a rule on a tenant that he does not run",
        "access/service/granting.py",
        "if tx.tenant_id == HOST_REALM and not (await index.grants_in(tx, place)).get(ACCESS_RULES_DELETE):",
        "if False:",
        f"{ACCESS}/test_hosts_rules.py",
    ),
    Barrier(
        "nobody takes over an account that holds more",
        "access/takeover.py",
        "if missing:\n            raise HoldsMore",
        "if False:\n            raise HoldsMore",
        f"{IDENTITY}/test_passwords.py::test_nobody_resets_the_password_of_who_holds_more",
    ),
    Barrier(
        "a second factor is taken only from who holds no more",
        "identity/sign_in/second_factor.py",
        "    await publish(tx, TakingOver(user))",
        "    pass",
        f"{IDENTITY}/test_second_factor.py::test_nobody_takes_it_from_who_holds_more",
    ),
)

KNOWING = (
    Barrier(
        "rules are listed within the reach",
        "access/store.py",
        "if not tx.reach.everything:",
        "if False:",
        f"{ACCESS}/test_rule_lists.py::test_lists_hold_only_rules_in_reach_whatever_is_asked",
    ),
    Barrier(
        "rules on a scope are shown where rules may be read",
        "access/service/holders.py",
        "if covers(reach, type, id)]",
        "]",
        "tests/api/organization/test_deprecated.py tests/api/organization/test_access.py",
    ),
    Barrier(
        "others are explained to who may read rules there",
        "access/service/explaining.py",
        "if not asked.own and not allows(held, ACCESS_RULES_READ, *place):",
        "if False:",
        f"{ACCESS}/test_explain.py",
    ),
    Barrier(
        "an explanation tells of accounts to who may read accounts",
        "access/service/explaining.py",
        "if not asked.own and not held.get(READ_ACCOUNTS[SubjectType(question.subject_type)]):",
        "if False:",
        f"{ACCESS}/test_explain.py",
    ),
    Barrier(
        "a scope that is out of sight is not there",
        "access/service/explaining.py",
        "return path if any(sees(reach, place) for reach in held.values()) else ()",
        "return path",
        f"{ACCESS}/test_explain.py",
    ),
    Barrier(
        "permitted scopes are those of the permission",
        "access/service/explaining.py",
        "reach = (await index.grants(tx)).get(permission, NOTHING)\n    number",
        "reach = next(iter((await index.grants(tx)).values()), NOTHING)\n    number",
        f"{ACCESS}/test_explain.py::test_permitted_scopes_of_one_action_are_not_those_of_another",
    ),
    Barrier(
        "permitted tenants are those of the permission",
        "access/service/explaining.py",
        "if grants([one.rule], roles, Tree()).get(permission)]",
        "]",
        f"{ACCESS}/test_hosts_rules.py::test_tenants_permitted_for_one_action_are_not_those_of_another",
    ),
)
