/** The columns of the list of departments. */
import { Text } from "@mantine/core";
import type { Project } from "@/projects/queries";
import { averageColumns } from "@/quota/averages";
import { PromisedBar, QuotaBar } from "@/quota/QuotaBar";
import { guaranteed, promised, usedAndGuaranteed } from "@/quota/quota";
import { ruleColumns } from "@/schedulingrules/columns";
import type { Choice, Column } from "@/ui/table/column";
import type { Department } from "./queries";

export function departmentColumns(clusters: Choice[], projects: Project[]): Column<Department>[] {
  return [
    {
      id: "name",
      title: "Department",
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
      id: "quota",
      title: "GPUs in use / quota",
      value: ({ resources }) => guaranteed(resources),
      render: (department) => <QuotaBar {...usedAndGuaranteed(department)} />,
      sort: "totalGpuQuota",
      filter: { field: "totalGpuQuota", kind: "number" },
    },
    {
      id: "promised",
      title: "GPUs promised to projects",
      value: (department) => promised(projectsOf(department, projects)),
      render: (department) => (
        <PromisedBar used={promised(projectsOf(department, projects))} guaranteed={guaranteed(department.resources)} />
      ),
    },
    { id: "projects", title: "Projects", kind: "number", value: ({ children }) => children?.length ?? 0 },
    {
      id: "allocated",
      title: "GPUs in use",
      kind: "number",
      hidden: true,
      value: ({ status }) => status?.quotaStatus.allocated.gpu ?? 0,
      sort: "gpuAllocated",
      filter: { field: "gpuAllocated", kind: "number" },
    },
    ...averageColumns,
    ...ruleColumns<Department>((department) => department),
    {
      id: "cluster",
      title: "Cluster",
      value: ({ clusterId }) => clusters.find(({ value }) => value === clusterId)?.label ?? clusterId,
      sort: "clusterId",
      filter: { field: "clusterId", kind: "choice", choices: clusters },
    },
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

export function projectsOf({ id }: Pick<Department, "id">, projects: Project[]): Project[] {
  return projects.filter(({ parentId }) => parentId === id);
}
