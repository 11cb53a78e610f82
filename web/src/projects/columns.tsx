/** The columns of the list of projects. */
import { Text } from "@mantine/core";
import { averageColumns } from "@/quota/averages";
import { QuotaBar } from "@/quota/QuotaBar";
import { usedAndGuaranteed } from "@/quota/quota";
import { ruleColumns } from "@/schedulingrules/columns";
import { StateBadge } from "@/ui/StateBadge";
import type { Choice, Column } from "@/ui/table/column";
import type { Project } from "./queries";

const PHASES = ["Ready", "Creating", "Initializing", "Updating", "NotReady", "Deleting", "Unknown"];

export function projectColumns(clusters: Choice[], departments: Choice[]): Column<Project>[] {
  return [
    {
      id: "name",
      title: "Project",
      fixed: true,
      value: ({ name }) => name,
      render: ({ name, description }) => (
        <>
          {name}
          {description && (
            <Text size="xs" c="dimmed" maw={260} truncate>
              {description}
            </Text>
          )}
        </>
      ),
      sort: "name",
      filter: { field: "name", kind: "text" },
    },
    {
      id: "department",
      title: "Department",
      value: ({ parent }) => parent?.name,
      sort: "parentName",
      filter: { field: "departmentId", kind: "choice", choices: departments },
    },
    {
      id: "phase",
      title: "Status",
      value: ({ status }) => status.phase,
      render: (project) => <ProjectPhase project={project} />,
      sort: "phase",
      filter: { field: "phase", kind: "choice", choices: PHASES.map((value) => ({ value, label: value })) },
    },
    {
      id: "quota",
      title: "GPUs in use / quota",
      value: (project) => usedAndGuaranteed(project).guaranteed,
      render: (project) => <QuotaBar {...usedAndGuaranteed(project)} />,
      sort: "totalGpuQuota",
      filter: { field: "totalGpuQuota", kind: "number" },
    },
    {
      id: "allocated",
      title: "GPUs in use",
      kind: "number",
      hidden: true,
      value: ({ status }) => status.quotaStatus.allocated.gpu,
      sort: "gpuAllocated",
      filter: { field: "gpuAllocated", kind: "number" },
    },
    ...averageColumns,
    {
      id: "requested",
      title: "GPUs asked for",
      kind: "number",
      value: ({ status }) => status.quotaStatus.requested.gpu,
    },
    ...ruleColumns<Project>(({ effective }) => effective),
    {
      id: "cluster",
      title: "Cluster",
      hidden: true,
      value: ({ clusterId }) => clusters.find(({ value }) => value === clusterId)?.label ?? clusterId,
      sort: "clusterId",
      filter: { field: "clusterId", kind: "choice", choices: clusters },
    },
    { id: "namespace", title: "Namespace", hidden: true, value: ({ status }) => status.namespace },
    { id: "createdBy", title: "Created by", hidden: true, value: ({ createdBy }) => createdBy },
    {
      id: "createdAt",
      title: "Created",
      kind: "time",
      value: ({ createdAt }) => createdAt,
      sort: "createdAt",
      filter: { field: "createdAt", kind: "time" },
    },
  ];
}

export function ProjectPhase({ project: { status } }: { project: Project }) {
  return (
    <StateBadge color={status.phase === "Ready" ? "lagoon" : "yellow"} about={status.phaseMessage}>
      {status.phase}
    </StateBadge>
  );
}
