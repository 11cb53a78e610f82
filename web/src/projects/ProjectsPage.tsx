/** The projects in reach, each with its quota against what it holds. */
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
  IconClockShield,
  IconFolders,
  IconGauge,
  IconKey,
  IconPencil,
  IconPlus,
  IconStack2,
  IconTrash,
} from "@tabler/icons-react";
import { useState } from "react";
import { rulesOfScope } from "@/accessrules/links";
import { useClusterChoices } from "@/clusters/queries";
import { useDepartmentChoices, useDepartments } from "@/departments/queries";
import { DescribeDialog } from "@/quota/DescribeDialog";
import { QuotaDialog } from "@/quota/QuotaDialog";
import { RulesDialog } from "@/schedulingrules/RulesDialog";
import { handedDown } from "@/schedulingrules/rules";
import { useMay } from "@/session/session";
import { DeleteDialog } from "@/ui/DeleteDialog";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { DataTable } from "@/ui/table/DataTable";
import { offered } from "@/ui/table/RowMenu";
import { useListInAddress } from "@/ui/table/state";
import { projectColumns } from "./columns";
import { CreateProject } from "./CreateProject";
import { ProjectDetails } from "./ProjectDetails";
import {
  type Project,
  useDeleteProject,
  useDescribeProject,
  useProjectList,
  useSaveProjectQuota,
  useSaveProjectRules,
} from "./queries";

export function ProjectsPage() {
  const [creating, form] = useDisclosure();
  const [leaving, setLeaving] = useState<Project>();
  const [sizing, setSizing] = useState<Project>();
  const [ruling, setRuling] = useState<Project>();
  const [naming, setNaming] = useState<Project>();
  const may = useMay();
  const create = may("project:create") && (
    <Button leftSection={<IconPlus size={16} />} onClick={form.open}>
      New project
    </Button>
  );
  const actions = (project: Project) =>
    offered(
      may("workloads:read") && {
        label: "Its workloads",
        icon: IconStack2,
        to: `/workloads?filterBy=${encodeURIComponent(`projectId==${project.id}`)}`,
      },
      may("access_rules:read") && {
        label: "Who may use it",
        icon: IconKey,
        to: rulesOfScope("project", project.id),
      },
      may("project:update") && { label: "Edit", icon: IconPencil, onClick: () => setNaming(project) },
      may("project:update") && { label: "Edit quota", icon: IconGauge, onClick: () => setSizing(project) },
      may("project:update") && {
        label: "Edit scheduling rules",
        icon: IconClockShield,
        onClick: () => setRuling(project),
      },
      may("project:delete") && { label: "Delete", icon: IconTrash, danger: true, onClick: () => setLeaving(project) },
    );
  return (
    <>
      <PageHeader
        title="Projects"
        about="A project gives its people a guaranteed share of a cluster; what others leave idle it may use beyond that."
        actions={create}
      />
      <DataTable
        name="projects"
        label="Projects"
        source={useProjectList()}
        columns={projectColumns(useClusterChoices(), useDepartmentChoices())}
        rowKey={({ id }) => id}
        usual={{ by: "name", order: "asc" }}
        list={useListInAddress()}
        actions={actions}
        details={(project) => <ProjectDetails project={project} />}
        empty={
          <EmptyState icon={IconFolders} title="No projects yet" action={create}>
            Workloads run in projects. Create one on a connected cluster, give it a GPU quota, and submit to it.
          </EmptyState>
        }
      />
      <CreateProject opened={creating} onClose={form.close} />
      {naming && <DescribeProject project={naming} onClose={() => setNaming(undefined)} />}
      {sizing && <ProjectQuota project={sizing} onClose={() => setSizing(undefined)} />}
      {ruling && <ProjectRules project={ruling} onClose={() => setRuling(undefined)} />}
      {leaving && <DeleteProject project={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function DescribeProject({ project, onClose }: { project: Project; onClose: () => void }) {
  return <DescribeDialog of={project} save={useDescribeProject(project)} onClose={onClose} />;
}

function ProjectQuota({ project, onClose }: { project: Project; onClose: () => void }) {
  return <QuotaDialog of={project} save={useSaveProjectQuota()} onClose={onClose} />;
}

function ProjectRules({ project, onClose }: { project: Project; onClose: () => void }) {
  const department = useDepartments().data?.find(({ id }) => id === project.parentId);
  const inherited = department ?? handedDown(project, project.effective);
  return <RulesDialog of={project} inherited={inherited} save={useSaveProjectRules()} onClose={onClose} />;
}

function DeleteProject({ project, onClose }: { project: Project; onClose: () => void }) {
  return (
    <DeleteDialog
      noun="project"
      name={project.name}
      id={project.id}
      remove={useDeleteProject()}
      onClose={onClose}
      consequence="A project can be deleted when it holds no workloads any more. Its quota goes back to its department; its usage stays on record."
    />
  );
}
