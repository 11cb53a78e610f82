from __future__ import annotations

from tests.support.api import Api
from tests.support.make import Make


async def test_department_with_projects_is_not_deleted(api: Api, make: Make) -> None:
    department = (await make.project()).department
    answer = await api.as_administrator().delete(f"/api/v1/org-unit/departments/{department.id}")
    assert answer.problem == (409, "department_not_empty")


async def test_training_reaches_the_agent_and_runs(api: Api, make: Make) -> None:
    training = await make.training()
    agent = await make.agent(training.project.cluster)
    await agent.until_wanted("workload", training.id)
    await agent.report_phase(training, "Running")
    answer = (await api.as_administrator().get("/api/v1/workloads")).ok()
    assert [w["phase"] for w in answer["workloads"]] == ["Running"]
