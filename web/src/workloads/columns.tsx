/** The columns of the list of workloads. */
import { amount, duration } from "@/ui/relative";
import { type Choice, type Column, NOTHING } from "@/ui/table/column";
import { PhaseBadge } from "./PhaseBadge";
import { PHASES } from "./phases";
import type { Workload } from "./queries";

export function workloadColumns(projects: Choice[]): Column<Workload>[] {
  return [
    {
      id: "name",
      title: "Workload",
      fixed: true,
      value: ({ name }) => name,
      sort: "name",
      filter: { field: "name", kind: "text" },
    },
    {
      id: "phase",
      title: "Phase",
      value: ({ phase }) => phase,
      render: ({ phase, phaseMessage }) => <PhaseBadge phase={phase} message={phaseMessage} />,
      sort: "phase",
      filter: { field: "phase", kind: "choice", choices: PHASES.map((value) => ({ value, label: value })) },
    },
    {
      id: "type",
      title: "Type",
      value: ({ type }) => type,
      sort: "type",
      filter: { field: "type", kind: "text" },
    },
    {
      id: "project",
      title: "Project",
      value: ({ projectName }) => projectName,
      sort: "projectName",
      filter: { field: "projectId", kind: "choice", choices: projects },
    },
    {
      id: "departmentName",
      title: "Department",
      hidden: true,
      value: ({ departmentName }) => departmentName,
      sort: "departmentName",
      filter: { field: "departmentName", kind: "text" },
    },
    { id: "pods", title: "Pods", kind: "number", value: podsOf, sort: false },
    {
      id: "gpus",
      title: "GPUs",
      kind: "number",
      value: ({ allocatedResources }) => allocatedResources?.gpu ?? 0,
      render: gpusOf,
      sort: "allocatedGPU",
      filter: { field: "allocatedGPU", kind: "number" },
    },
    {
      id: "nodePool",
      title: "Node pool",
      hidden: true,
      value: ({ currentNodePools }) => currentNodePools?.join(", "),
      sort: "nodepool",
      filter: { field: "nodepool", kind: "text" },
    },
    {
      id: "priority",
      title: "Priority",
      hidden: true,
      value: ({ priorityClassName }) => priorityClassName,
      sort: "priority",
    },
    {
      id: "submittedBy",
      title: "Submitted by",
      value: ({ submittedBy }) => submittedBy,
      sort: "submittedBy",
      filter: { field: "submittedBy", kind: "text" },
    },
    {
      id: "running",
      title: "Run time",
      hidden: true,
      value: ({ totalRunningTimeSeconds }) => totalRunningTimeSeconds ?? 0,
      render: ({ totalRunningTimeSeconds }) => duration(totalRunningTimeSeconds ?? 0),
      sort: "totalRunningTimeSeconds",
    },
    {
      id: "createdAt",
      title: "Created",
      kind: "time",
      value: ({ createdAt }) => createdAt,
      sort: "createdAt",
      filter: { field: "createdAt", kind: "time" },
    },
    {
      id: "completedAt",
      title: "Completed",
      kind: "time",
      hidden: true,
      value: ({ completedAt }) => completedAt,
      sort: "completedAt",
      filter: { field: "completedAt", kind: "time" },
    },
  ];
}

function podsOf({ runningPods, requestedPods }: Workload): string {
  return requestedPods?.number ? `${runningPods} / ${requestedPods.number}` : String(runningPods);
}

/** Held of asked: `2 / 4`; a workload without GPUs shows a dash. */
function gpusOf(workload: Workload): string {
  const asked = workload.workloadRequestedResources?.gpu?.request ?? 0;
  const held = workload.allocatedResources?.gpu ?? 0;
  return asked || held ? `${amount(held)} / ${amount(asked)}` : NOTHING;
}
