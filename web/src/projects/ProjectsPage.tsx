/** The projects in reach, each with its quota against what it holds. */
import { ActionIcon, Badge, Button, Menu, Text, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDots, IconFolders, IconPlus, IconStack2, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ColumnDef } from "@tanstack/react-table";
import { useState } from "react";
import { useMay } from "@/session/session";
import { ConfirmByName, shownInDialog } from "@/ui/ConfirmByName";
import { DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { done } from "@/ui/notices";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { CreateProject } from "./CreateProject";
import { QuotaBar } from "./QuotaBar";
import { type Project, useDeleteProject, useProjects } from "./queries";
import { usedAndGuaranteed } from "./quota";

const OFTEN = 4000;

export function ProjectsPage() {
  const { data, error, refetch } = useProjects(OFTEN);
  const [creating, form] = useDisclosure();
  const [leaving, setLeaving] = useState<Project>();
  const may = useMay();
  const create = may("project:create") && (
    <Button leftSection={<IconPlus size={16} />} onClick={form.open}>
      New project
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Projects"
        about="A project gives its people a guaranteed share of a cluster; what others leave idle it may use beyond that."
        actions={create}
      />
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      <DataTable
        name="projects"
        find="Search projects"
        rows={data}
        columns={columns(setLeaving, may("project:delete"))}
        hidden={{ namespace: false, createdBy: false }}
        empty={
          <EmptyState icon={IconFolders} title="No projects yet" action={create}>
            Workloads run in projects. Create one on a connected cluster, give it a GPU quota, and submit to it.
          </EmptyState>
        }
      />
      <CreateProject opened={creating} onClose={form.close} />
      {leaving && <DeleteProject project={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function columns(onDelete: (project: Project) => void, mayDelete: boolean): ColumnDef<Project>[] {
  return [
    {
      id: "name",
      header: "Project",
      accessorKey: "name",
      enableHiding: false,
      cell: ({ row: { original } }) => <Name project={original} />,
    },
    { id: "department", header: "Department", accessorFn: (project) => project.parent?.name ?? "" },
    {
      id: "status",
      header: "Status",
      accessorFn: (project) => project.status.phase,
      cell: ({ row: { original } }) => <Status project={original} />,
    },
    {
      id: "quota",
      header: "GPUs in use / quota",
      accessorFn: (project) => usedAndGuaranteed(project).used,
      cell: ({ row: { original } }) => <QuotaBar {...usedAndGuaranteed(original)} />,
    },
    {
      id: "requested",
      header: "GPUs asked for",
      accessorFn: (project) => project.status.quotaStatus.requested.gpu,
      meta: { align: "right" },
    },
    { id: "namespace", header: "Namespace", accessorFn: (project) => project.status.namespace ?? "–" },
    { id: "createdBy", header: "Created by", accessorKey: "createdBy" },
    {
      id: "createdAt",
      header: "Created",
      accessorKey: "createdAt",
      cell: ({ row: { original } }) => <Time at={original.createdAt} />,
    },
    {
      id: "actions",
      header: "",
      enableHiding: false,
      enableSorting: false,
      meta: { align: "right" },
      cell: ({ row: { original } }) => <RowMenu project={original} onDelete={mayDelete ? onDelete : undefined} />,
    },
  ];
}

function Name({ project }: { project: Project }) {
  return (
    <>
      <Text size="sm" fw={550}>
        {project.name}
      </Text>
      {project.description && (
        <Text size="xs" c="dimmed" lineClamp={1}>
          {project.description}
        </Text>
      )}
    </>
  );
}

function Status({ project: { status } }: { project: Project }) {
  const badge = (
    <Badge variant="light" tt="none" color={status.phase === "Ready" ? "lagoon" : "yellow"}>
      {status.phase}
    </Badge>
  );
  return status.phaseMessage ? (
    <Tooltip label={status.phaseMessage} multiline maw={320}>
      {badge}
    </Tooltip>
  ) : (
    badge
  );
}

function RowMenu({ project, onDelete }: { project: Project; onDelete?: (project: Project) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions for ${project.name}`}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={`/workloads?project=${project.id}`} leftSection={<IconStack2 size={15} />}>
          Its workloads
        </Menu.Item>
        {onDelete && (
          <Menu.Item color="red" leftSection={<IconTrash size={15} />} onClick={() => onDelete(project)}>
            Delete
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function DeleteProject({ project, onClose }: { project: Project; onClose: () => void }) {
  const remove = useDeleteProject();
  return (
    <ConfirmByName
      opened
      title="Delete project"
      name={project.name}
      action="Delete"
      pending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      consequence="A project can be deleted when it holds no workloads any more. Its quota goes back to its department; its usage stays on record."
      onConfirm={() =>
        void remove.mutateAsync(project.id).then(() => {
          done(`${project.name} was deleted.`);
          onClose();
        }, shownInDialog)
      }
    />
  );
}
