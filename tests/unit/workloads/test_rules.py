"""What a training's spec asks for, and how phases follow from one another."""

from __future__ import annotations

import pytest

from atoll.kit.errors import InvalidFields
from atoll.server.workloads.kinds import TRAINING
from atoll.server.workloads.rules import Plan, next_phase, not_acted_on, plan
from atoll.server.workloads.schemas.spec import TrainingSpec


def planned(**spec: object) -> Plan:
    return plan(TRAINING, TrainingSpec.model_validate(spec), project="vision", name="mnist")


def problems(**spec: object) -> dict[str, str]:
    with pytest.raises(InvalidFields) as caught:
        planned(**spec)
    return {problem.field: problem.problem for problem in caught.value.fields}


def test_an_empty_spec_asks_for_one_small_preemptible_pod() -> None:
    made = planned()

    assert (made.gpu_milli, made.cpu_milli, made.memory_bytes) == (0, 100, 100 << 20)
    assert (made.parallelism, made.completions, made.backoff_limit) == (1, 1, 6)
    assert (made.priority_class, made.priority, made.preemptible) == ("low", 40, True)


def test_cpu_and_memory_default_by_the_number_of_gpus() -> None:
    made = planned(compute={"gpuDevicesRequest": 4})

    assert (made.gpu_milli, made.cpu_milli, made.memory_bytes) == (4000, 400, 400 << 20)


def test_a_portion_is_a_part_of_each_device() -> None:
    made = planned(compute={"gpuDevicesRequest": 2, "gpuRequestType": "portion", "gpuPortionRequest": 0.5})

    assert made.gpu_milli == 1000


def test_commands_are_split_like_a_shell_does_and_know_the_project_and_the_name() -> None:
    made = planned(command="python -u", args="train.py --out '/tmp/a b' ${RUNAI_PROJECT}/${RUNAI_JOB_NAME} $HOME")

    assert made.command == ("python", "-u")
    assert made.args == ("train.py", "--out", "/tmp/a b", "vision/mnist", "$HOME")


def test_every_wrong_field_is_named() -> None:
    found = problems(
        command="'open",
        parallelism=0,
        priorityClass="urgent",
        backoffLimit=101,
        compute={"gpuPortionRequest": 2, "gpuRequestType": "portion", "cpuMemoryRequest": "2Gi", "cpuMemoryLimit": "1Gi"},
    )

    # no parallelism and 0 mean the same
    assert set(found) == {
        "spec.command",
        "spec.priorityClass",
        "spec.backoffLimit",
        "spec.compute.gpuPortionRequest",
        "spec.compute.cpuMemoryLimit",
    }


def test_gpu_memory_is_refused_rather_than_guessed() -> None:
    found = problems(compute={"gpuDevicesRequest": 1, "gpuRequestType": "memory", "gpuMemoryRequest": "10Gi"})

    assert set(found) == {"spec.compute.gpuMemoryRequest"}


def test_excluded_and_sourced_variables_are_not_passed_on() -> None:
    made = planned(
        environmentVariables=[
            {"name": "A", "value": "1"},
            {"name": "B", "value": "2", "exclude": True},
            {"name": "C", "secret": {"name": "s", "key": "k"}},
        ]
    )

    assert made.environment == {"A": "1"}


def test_fields_that_nothing_acts_on_are_named_as_the_api_names_them() -> None:
    spec = TrainingSpec.model_validate({"exposedUrls": [{"container": 80}], "tty": True, "stdin": False, "image": "x"})

    assert not_acted_on(spec) == ["exposedUrls", "tty"]


@pytest.mark.parametrize(
    ("current", "reported", "desired", "expected"),
    [
        ("Pending", "Running", "Running", "Running"),
        ("Completed", "Running", "Running", "Completed"),
        ("Failed", "Pending", "Running", "Failed"),
        ("Running", "Completed", "Deleted", "Deleting"),
        ("Stopped", "Pending", "Running", "Pending"),
    ],
)
def test_the_next_phase(current: str, reported: str, desired: str, expected: str) -> None:
    assert next_phase(current, reported, desired=desired) == expected
