import { Code, Text, Tooltip } from "@mantine/core";
import { IconBox } from "@tabler/icons-react";
import type { ColumnDef } from "@tanstack/react-table";
import { DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { ProblemNote } from "@/ui/ProblemNote";
import { duration } from "@/ui/relative";
import { Time, useNow } from "@/ui/Time";
import type { Phase } from "./phases";
import { type Pod, usePods } from "./queries";

const COLUMNS: ColumnDef<Pod>[] = [
  {
    id: "name",
    header: "Pod",
    accessorKey: "name",
    enableHiding: false,
    cell: ({ row: { original } }) => (
      <Code bg="transparent" p={0} fz="sm">
        {original.name}
      </Code>
    ),
  },
  {
    id: "phase",
    header: "Status",
    accessorKey: "k8sPhase",
    cell: ({ row: { original } }) => <Status pod={original} />,
  },
  { id: "attempt", header: "Attempt", accessorKey: "attempt", meta: { align: "right" } },
  { id: "node", header: "Node", accessorFn: (pod) => pod.nodeName ?? "–" },
  {
    id: "gpus",
    header: "GPUs",
    enableSorting: false,
    accessorFn: (pod) => (pod.gpuDevices.length > 0 ? pod.gpuDevices.join(", ") : "–"),
  },
  { id: "exit", header: "Exit", accessorFn: (pod) => pod.exitCode ?? "–", meta: { align: "right" } },
  { id: "ran", header: "Run time", enableSorting: false, cell: ({ row: { original } }) => <RunTime pod={original} /> },
  {
    id: "createdAt",
    header: "Created",
    accessorKey: "createdAt",
    cell: ({ row: { original } }) => <Time at={original.createdAt} />,
  },
];

export function PodsTable({ id, phase }: { id: string; phase: Phase }) {
  const { data, error } = usePods(id, phase);
  if (error && !data) return <ProblemNote error={error} />;
  return (
    <DataTable
      name="pods"
      columns={COLUMNS}
      rows={data}
      empty={
        <EmptyState icon={IconBox} title="No pods yet">
          Pods are made when the workload is admitted to its cluster.
        </EmptyState>
      }
    />
  );
}

function Status({ pod }: { pod: Pod }) {
  const about = pod.message || pod.reason;
  const text = (
    <Text size="sm" span c={pod.k8sPhase === "Failed" ? "red" : undefined}>
      {pod.k8sPhase}
      {pod.reason ? ` (${pod.reason})` : ""}
    </Text>
  );
  return about ? (
    <Tooltip label={about} multiline maw={320}>
      {text}
    </Tooltip>
  ) : (
    text
  );
}

function RunTime({ pod }: { pod: Pod }) {
  const now = useNow();
  const started = pod.containers[0]?.startedAt;
  if (!started) return <>–</>;
  const end = pod.completedAt ? new Date(pod.completedAt) : now;
  return <>{duration(Math.max(0, (end.getTime() - new Date(started).getTime()) / 1000))}</>;
}
