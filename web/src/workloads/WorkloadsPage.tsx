/** Every workload in reach: live, filtered and sorted by the server, one page at a time. */
import { Button } from "@mantine/core";
import { IconPlus, IconStack2 } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useProjectChoices } from "@/projects/queries";
import { useMay } from "@/session/session";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { DataTable } from "@/ui/table/DataTable";
import { useListInAddress } from "@/ui/table/state";
import { workloadColumns } from "./columns";
import { useWorkloadList } from "./queries";

export function WorkloadsPage() {
  return (
    <>
      <PageHeader title="Workloads" actions={<SubmitButton />} />
      <DataTable
        name="workloads"
        label="Workloads"
        source={useWorkloadList()}
        columns={workloadColumns(useProjectChoices())}
        rowKey={({ id }) => id}
        usual={{ by: "createdAt", order: "desc" }}
        list={useListInAddress()}
        to={({ id }) => `/workloads/${id}`}
        empty={
          <EmptyState icon={IconStack2} title="No workloads yet" action={<SubmitButton />}>
            Submit a training to one of your projects. It starts as soon as its project's quota and the cluster have
            room, and says why while it waits.
          </EmptyState>
        }
      />
    </>
  );
}

function SubmitButton() {
  const may = useMay();
  if (!may("trainings:create")) return null;
  return (
    <Button component={Link} to="/workloads/new" leftSection={<IconPlus size={16} />}>
      Submit training
    </Button>
  );
}
