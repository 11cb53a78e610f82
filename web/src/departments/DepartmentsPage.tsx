/** The departments in reach: what each was given, what it promised to its projects, what is in use. */
import { Button, Group, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconBuildingSkyscraper, IconFolders, IconGauge, IconKey, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { rulesOfScope } from "@/accessrules/links";
import { useClusterChoices } from "@/clusters/queries";
import { useProjects } from "@/projects/queries";
import type { PoolDraft } from "@/quota/draft";
import { PromisedBar } from "@/quota/QuotaBar";
import { QuotaDialog } from "@/quota/QuotaDialog";
import { promised } from "@/quota/quota";
import { useMay } from "@/session/session";
import { DeleteDialog } from "@/ui/DeleteDialog";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { amount } from "@/ui/relative";
import { DataTable } from "@/ui/table/DataTable";
import { offered } from "@/ui/table/RowMenu";
import { useListInAddress } from "@/ui/table/state";
import { departmentColumns, projectsOf } from "./columns";
import { CreateDepartment } from "./CreateDepartment";
import { DepartmentDetails } from "./DepartmentDetails";
import { type Department, useDeleteDepartment, useDepartmentList, useSaveDepartmentQuota } from "./queries";

export function DepartmentsPage() {
  const projects = useProjects().data ?? [];
  const [creating, form] = useDisclosure();
  const [leaving, setLeaving] = useState<Department>();
  const [sizing, setSizing] = useState<Department>();
  const may = useMay();
  const create = may("department:create") && (
    <Button leftSection={<IconPlus size={16} />} onClick={form.open}>
      New department
    </Button>
  );
  const actions = (department: Department) =>
    offered(
      may("project:read") && {
        label: "Its projects",
        icon: IconFolders,
        to: `/projects?filterBy=${encodeURIComponent(`departmentId==${department.id}`)}`,
      },
      may("access_rules:read") && {
        label: "Who may use it",
        icon: IconKey,
        to: rulesOfScope("department", department.id),
      },
      may("department:update") && { label: "Edit quota", icon: IconGauge, onClick: () => setSizing(department) },
      may("department:delete") && {
        label: "Delete",
        icon: IconTrash,
        danger: true,
        onClick: () => setLeaving(department),
      },
    );
  return (
    <>
      <PageHeader
        title="Departments"
        about="A department has a share of a cluster and passes it on to its projects."
        actions={create}
      />
      <DataTable
        name="departments"
        label="Departments"
        source={useDepartmentList()}
        columns={departmentColumns(useClusterChoices(), projects)}
        rowKey={({ id }) => id}
        usual={{ by: "name", order: "asc" }}
        list={useListInAddress()}
        actions={actions}
        details={(department) => (
          <DepartmentDetails department={department} projects={projectsOf(department, projects)} />
        )}
        empty={
          <EmptyState icon={IconBuildingSkyscraper} title="No departments yet" action={create}>
            Departments group projects and hold the quota that those share.
          </EmptyState>
        }
      />
      <CreateDepartment opened={creating} onClose={form.close} />
      {sizing && <DepartmentQuota department={sizing} onClose={() => setSizing(undefined)} />}
      {leaving && <DeleteDepartment department={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function DepartmentQuota({ department, onClose }: { department: Department; onClose: () => void }) {
  const projects = projectsOf(department, useProjects().data ?? []);
  return (
    <QuotaDialog
      of={department}
      save={useSaveDepartmentQuota()}
      onClose={onClose}
      beside={(draft) => <Promised draft={draft} used={promised(projects, draft.poolId)} />}
    />
  );
}

/** What the projects of the department were promised in this pool, against what is typed above. */
function Promised({ draft, used }: { draft: PoolDraft; used: number }) {
  const whole = Number(draft.gpu.deserved);
  return (
    <Stack gap={4}>
      <Group gap="md" wrap="nowrap">
        <Text size="sm" style={{ flexShrink: 0 }}>
          Promised to projects
        </Text>
        <PromisedBar used={used} guaranteed={whole} />
      </Group>
      {used > whole && (
        <Text size="xs" c="orange" role="status">
          Over-subscribed: the projects were promised {amount(used - whole)} GPUs more than the department has.
        </Text>
      )}
    </Stack>
  );
}

function DeleteDepartment({ department, onClose }: { department: Department; onClose: () => void }) {
  return (
    <DeleteDialog
      noun="department"
      name={department.name}
      id={department.id}
      remove={useDeleteDepartment()}
      onClose={onClose}
      consequence="A department can be deleted when it has no projects any more. Access rules on it end with it."
    />
  );
}
