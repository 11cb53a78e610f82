import { Code, Text, Tooltip } from "@mantine/core";
import { IconBox } from "@tabler/icons-react";
import { EmptyState } from "@/ui/EmptyState";
import { duration } from "@/ui/relative";
import type { Column } from "@/ui/table/column";
import { DataTable } from "@/ui/table/DataTable";
import { whole } from "@/ui/table/source";
import { useNow } from "@/ui/Time";
import type { Phase } from "./phases";
import { type Pod, usePods } from "./queries";

const COLUMNS: Column<Pod>[] = [
  {
    id: "name",
    title: "Pod",
    fixed: true,
    value: ({ name }) => name,
    render: ({ name }) => (
      <Code bg="transparent" p={0} fz="sm">
        {name}
      </Code>
    ),
  },
  { id: "phase", title: "Status", value: ({ k8sPhase }) => k8sPhase, render: (pod) => <Status pod={pod} /> },
  { id: "attempt", title: "Attempt", kind: "number", value: ({ attempt }) => attempt },
  { id: "node", title: "Node", value: ({ nodeName }) => nodeName },
  { id: "gpus", title: "GPUs", sort: false, value: ({ gpuDevices }) => gpuDevices.join(", ") },
  { id: "exit", title: "Exit", kind: "number", value: ({ exitCode }) => exitCode },
  {
    id: "ran",
    title: "Run time",
    sort: false,
    value: ({ containers }) => containers[0]?.startedAt,
    render: (pod) => <RunTime pod={pod} />,
  },
  { id: "createdAt", title: "Created", kind: "time", value: ({ createdAt }) => createdAt },
];

export function PodsTable({ id, phase }: { id: string; phase: Phase }) {
  return (
    <DataTable
      name="pods"
      label="Pods"
      source={whole(usePods(id, phase))}
      columns={COLUMNS}
      rowKey={(pod) => pod.id}
      usual={{ by: "createdAt", order: "asc" }}
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
