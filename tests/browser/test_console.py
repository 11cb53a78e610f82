"""What people do in the console, in a real browser against a real demo."""

from __future__ import annotations

from tests.browser.conftest import Flow


def test_a_wrong_password_is_said_and_the_right_one_lets_in_until_signing_out(flow: Flow) -> None:
    seen = flow("sign_in")
    assert "Wrong credentials" in seen["refusal"]
    assert seen["signedInAs"] == "admin@acme.example"
    assert seen["signedOut"]


def test_nothing_breaks_the_content_security_policy(flow: Flow) -> None:
    assert flow("complaints")["complaints"] == []


def test_an_operator_creates_a_tenant_whose_administrator_can_sign_in_with_the_password_shown_once(flow: Flow) -> None:
    seen = flow("create_tenant")
    assert seen["signedInAs"] == seen["administrator"]
    assert not seen["passwordShownAgain"]


def test_a_suspended_tenant_lets_nobody_in_until_it_is_resumed(flow: Flow) -> None:
    seen = flow("suspend_tenant")
    assert "What runs is stopped" in seen["consequence"]
    assert seen["withoutReason"]
    assert "This tenant is suspended" in seen["refusal"]


def test_a_tenants_limits_are_set_against_what_there_is_and_taken_away(flow: Flow) -> None:
    seen = flow("tenant_limits")
    assert "no limit" in seen["before"]
    assert "1 in use" in seen["warning"]
    assert "More than the limit" in seen["after"]
    assert "0 of 1.5" in seen["gpus"]
    assert "exists already" in seen["taken"]


def test_a_tenant_is_deleted_only_by_its_name_and_restored_from_the_list_of_deleted_ones(flow: Flow) -> None:
    seen = flow("delete_tenant")
    assert seen["offeredBeforeTyping"] is False
    assert "can be restored until" in seen["note"]
    assert seen["listed"] == ["acme", "globex"]
    assert "(in " in seen["until"]


def test_a_tenant_is_erased_after_a_dry_run_and_its_certificate_is_found_again(flow: Flow) -> None:
    seen = flow("erase_tenant")
    assert any("tenant key" in kind for kind in seen["kinds"])
    assert seen["advice"]
    assert seen["offeredBeforeTyping"] is False
    assert seen["certified"] == seen["name"]


def test_a_tenant_on_legal_hold_cannot_be_erased(flow: Flow) -> None:
    assert flow("erase_held_tenant") == {"shown": True, "offered": False, "asksForName": False}


def test_an_export_is_ordered_by_operators_and_fetched_by_the_tenant_alone(flow: Flow) -> None:
    seen = flow("export_tenant")
    assert seen["offeredToOperators"] == 0
    assert seen["file"].endswith(".tar.gz")


def test_a_submitted_training_is_seen_running_to_completion_with_its_log(flow: Flow) -> None:
    seen = flow("submit_training")
    assert seen["phase"] == "Completed"
    assert "epoch 3 of 3" in seen["log"]


def test_a_log_is_followed_while_the_training_runs(flow: Flow) -> None:
    seen = flow("follow_log")
    assert seen["linesLater"] > seen["linesFirst"]


def test_a_pending_training_says_why_and_can_be_suspended_and_deleted(flow: Flow) -> None:
    seen = flow("why_pending")
    assert "GPU" in seen["why"]
    assert seen["afterSuspend"] == "Stopped"


def test_a_form_shows_what_the_server_refused_beside_its_field(flow: Flow) -> None:
    seen = flow("refused_form")
    assert seen["error"]


def test_a_project_created_in_the_console_shows_its_quota(flow: Flow) -> None:
    assert flow("create_project")["row"].count("0 / 2") == 1


def test_a_tenant_does_not_see_what_another_or_the_platform_has(flow: Flow) -> None:
    seen = flow("strangers")
    assert seen["workloadOfAnother"] == "There is nothing here"
    assert seen["operatorsPage"] == "There is nothing here"


def test_a_new_users_password_is_shown_once_and_lets_in_where_nothing_is_open_yet(flow: Flow) -> None:
    seen = flow("create_user")
    assert not seen["passwordShownAgain"]
    assert seen["menu"] == "Atoll"


def test_a_custom_role_gives_what_was_chosen(flow: Flow) -> None:
    seen = flow("create_role")
    assert "at least one" in seen["refusal"]
    assert (seen["auditLog"], seen["projects"]) == (1, 4)


def test_a_rule_on_a_department_opens_its_projects(flow: Flow) -> None:
    seen = flow("add_rule")
    assert seen["covered"]
    assert "L1 researcher" in seen["said"]


def test_a_departments_quota_is_edited_with_over_subscription_and_refusals_said(flow: Flow) -> None:
    seen = flow("department_quota")
    assert "more than the department has" in seen["warning"]
    assert seen["refused"] == "Must not be below deserved."
    assert seen["cores"] == "2.5"


def test_the_audit_log_is_filtered_searched_and_downloaded(flow: Flow) -> None:
    seen = flow("audit_filter")
    assert seen["lines"] == 2
    assert "filterBy=" in seen["address"]


def test_a_viewer_sees_no_way_to_write(flow: Flow) -> None:
    seen = flow("viewer")
    assert seen["writes"] == []
    assert "Users" not in seen["menu"]


def test_a_service_account_gets_a_secret_a_new_one_and_is_taken_away(flow: Flow) -> None:
    seen = flow("service_account")
    assert "lower-case letters" in seen["refusal"]
    assert seen["isNew"]


def test_operators_manage_their_own_people_on_the_same_pages(flow: Flow) -> None:
    seen = flow("operators_people")
    assert seen == {"pages": 5, "scope": True}


def test_a_node_pool_is_made_by_label_and_taken_away(flow: Flow) -> None:
    assert "label" in flow("node_pool")["refusal"]


def test_a_reset_password_is_shown_once_and_ends_what_was_signed_in(flow: Flow) -> None:
    assert flow("reset_password")["loggedOut"]


def test_an_entry_goes_from_asking_by_consent_to_the_banner_and_is_ended_by_either_side(flow: Flow) -> None:
    seen = flow("entry")
    assert "ten characters" in seen["refusal"]
    assert (seen["offeredBefore"], seen["writes"], seen["noticeLeft"]) == (0, 0, 0)
    assert "operator@atoll.example" in seen["asked"]
    assert "operator@atoll.example" in seen["said"]
    assert seen["dialogShowsReason"]
    assert seen["onEveryPage"]
    assert not seen["tokenInAddress"]


def test_a_tenants_choice_lets_staff_in_with_a_notice_or_not_at_all(flow: Flow) -> None:
    seen = flow("entry_policy")
    assert seen["usual"]
    assert "does not let you in" in seen["refusal"]


def test_in_ones_own_account_a_session_ends_a_password_changes_and_a_second_factor_is_used(flow: Flow) -> None:
    seen = flow("own_account")
    assert seen["marked"] == 1
    assert "8 to 255 characters" in seen["refusal"]
    assert seen["recoveryCodes"] == 10
    assert seen["file"] == "atoll-recovery-codes.txt"


def test_an_access_key_is_made_rotated_with_overlap_disabled_and_deleted(flow: Flow) -> None:
    seen = flow("access_key")
    assert "lower-case letters" in seen["refusal"]
    assert (seen["isNew"], seen["expires"]) == (True, True)
    assert seen["statuses"] == {"made": 200, "overlapping": [200, 200], "disabled": 400, "enabled": 200, "deleted": 400}


def test_a_departments_training_limit_is_inherited_never_loosened_and_made_stricter_by_a_project(flow: Flow) -> None:
    seen = flow("training_limit")
    assert "with units" in seen["malformed"]
    assert seen["inherited"] == "1 d, inherited"
    assert seen["before"] == seen["overruled"] == "In effect, the department’s: 1 d."
    assert seen["refusal"] == "Is at most 86400 seconds, which the department sets; leave it out to inherit that."
    assert seen["refusedHasFocus"]
    assert seen["stricter"] == "In effect, its own: 12 h."
    assert "12 h\n\nits own" in seen["effective"]
    assert "Stays" in seen["effective"]


def test_a_node_pool_is_set_to_a_network_topology_and_taken_off_it_and_keeps_the_rest(flow: Flow) -> None:
    assert flow("pool_topology") == {"set": True, "left": None, "kept": 2}
