/** The columns of the list of workloads; ids are the names that the API sorts by. */
import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ColumnDef, VisibilityState } from "@tanstack/react-table";
import { Time } from "@/ui/Time";
import { amount, duration } from "@/ui/relative";
import { PhaseBadge } from "./PhaseBadge";
import type { Workload } from "./queries";

export const HIDDEN: VisibilityState = {
  departmentName: false,
  completedAt: false,
  running: false,
  nodePool: false,
  priority: false,
};

export const COLUMNS: ColumnDef<Workload>[] = [
  {
    id: "name",
    header: "Workload",
    enableHiding: false,
    accessorKey: "name",
    cell: ({ row: { original } }) => (
      <Anchor
        component={Link}
        to="/workloads/$workloadId"
        params={{ workloadId: original.id } as never}
        fw={550}
        size="sm"
        c="inherit"
        onClick={(event) => event.stopPropagation()}
      >
        {original.name}
      </Anchor>
    ),
  },
  {
    id: "phase",
    header: "Phase",
    accessorKey: "phase",
    cell: ({ row: { original } }) => <PhaseBadge phase={original.phase} message={original.phaseMessage} />,
  },
  { id: "type", header: "Type", accessorKey: "type", enableSorting: false },
  { id: "projectName", header: "Project", accessorKey: "projectName" },
  { id: "departmentName", header: "Department", accessorKey: "departmentName", enableSorting: false },
  {
    id: "pods",
    header: "Pods",
    enableSorting: false,
    meta: { align: "right" },
    cell: ({ row: { original } }) => podsOf(original),
  },
  {
    id: "allocatedGPU",
    header: "GPUs",
    meta: { align: "right" },
    accessorKey: "allocatedResources",
    cell: ({ row: { original } }) => <Gpus workload={original} />,
  },
  {
    id: "nodePool",
    header: "Node pool",
    enableSorting: false,
    cell: ({ row: { original } }) => original.currentNodePools?.join(", ") || "–",
  },
  { id: "priority", header: "Priority", enableSorting: false, accessorKey: "priorityClassName" },
  { id: "submittedBy", header: "Submitted by", accessorKey: "submittedBy" },
  {
    id: "running",
    header: "Run time",
    enableSorting: false,
    cell: ({ row: { original } }) => duration(original.totalRunningTimeSeconds ?? 0),
  },
  {
    id: "createdAt",
    header: "Created",
    accessorKey: "createdAt",
    cell: ({ row: { original } }) => <Time at={original.createdAt} />,
  },
  {
    id: "completedAt",
    header: "Completed",
    accessorKey: "completedAt",
    cell: ({ row: { original } }) => <Time at={original.completedAt} />,
  },
];

function podsOf({ runningPods, requestedPods }: Workload): string {
  return requestedPods?.number ? `${runningPods} / ${requestedPods.number}` : String(runningPods);
}

/** Held of asked: `2 / 4`; a workload without GPUs shows a dash. */
function Gpus({ workload }: { workload: Workload }) {
  const asked = workload.workloadRequestedResources?.gpu?.request ?? 0;
  const held = workload.allocatedResources?.gpu ?? 0;
  if (!asked && !held)
    return (
      <Text inherit span c="dimmed">
        –
      </Text>
    );
  return (
    <>
      {amount(held)} / {amount(asked)}
    </>
  );
}
