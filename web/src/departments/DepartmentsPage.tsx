/** The departments in reach: what each was given, what it promised to its projects, what is in use. */
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
  IconBuildingSkyscraper,
  IconClockShield,
  IconFolders,
  IconGauge,
  IconKey,
  IconPencil,
  IconPlus,
  IconTrash,
} from "@tabler/icons-react";
import { useState } from "react";
import { rulesOfScope } from "@/accessrules/links";
import { useClusterChoices } from "@/clusters/queries";
import { useProjects } from "@/projects/queries";
import { DescribeDialog } from "@/quota/DescribeDialog";
import { QuotaDialog } from "@/quota/QuotaDialog";
import { RulesDialog } from "@/schedulingrules/RulesDialog";
import { useMay } from "@/session/session";
import { DeleteDialog } from "@/ui/DeleteDialog";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { DataTable } from "@/ui/table/DataTable";
import { offered } from "@/ui/table/RowMenu";
import { useListInAddress } from "@/ui/table/state";
import { departmentColumns, projectsOf } from "./columns";
import { CreateDepartment } from "./CreateDepartment";
import { DepartmentDetails } from "./DepartmentDetails";
import { PromisedInPool } from "./PromisedInPool";
import {
  type Department,
  useComparisons,
  useDeleteDepartment,
  useDescribeDepartment,
  useDepartmentList,
  useSaveDepartmentQuota,
  useSaveDepartmentRules,
} from "./queries";

export function DepartmentsPage() {
  const projects = useProjects().data ?? [];
  const [creating, form] = useDisclosure();
  const [leaving, setLeaving] = useState<Department>();
  const [sizing, setSizing] = useState<Department>();
  const [ruling, setRuling] = useState<Department>();
  const [naming, setNaming] = useState<Department>();
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
      may("department:update") && { label: "Edit", icon: IconPencil, onClick: () => setNaming(department) },
      may("department:update") && { label: "Edit quota", icon: IconGauge, onClick: () => setSizing(department) },
      may("department:update") && {
        label: "Edit scheduling rules",
        icon: IconClockShield,
        onClick: () => setRuling(department),
      },
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
      {naming && <DescribeDepartment department={naming} onClose={() => setNaming(undefined)} />}
      {sizing && <DepartmentQuota department={sizing} onClose={() => setSizing(undefined)} />}
      {ruling && <DepartmentRules department={ruling} onClose={() => setRuling(undefined)} />}
      {leaving && <DeleteDepartment department={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function DescribeDepartment({ department, onClose }: { department: Department; onClose: () => void }) {
  return <DescribeDialog of={department} save={useDescribeDepartment(department)} onClose={onClose} />;
}

function DepartmentQuota({ department, onClose }: { department: Department; onClose: () => void }) {
  const comparisons = useComparisons(department.id).data ?? [];
  return (
    <QuotaDialog
      of={department}
      save={useSaveDepartmentQuota()}
      onClose={onClose}
      beside={(draft) => (
        <PromisedInPool draft={draft} comparison={comparisons.find(({ nodePool }) => nodePool.id === draft.poolId)} />
      )}
    />
  );
}

function DepartmentRules({ department, onClose }: { department: Department; onClose: () => void }) {
  return <RulesDialog of={department} save={useSaveDepartmentRules()} onClose={onClose} />;
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
