/** The machines of all clusters, as their agents reported them. */
import { Badge, Button, Select, Text, Tooltip } from "@mantine/core";
import { IconCpu } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ColumnDef } from "@tanstack/react-table";
import { useState } from "react";
import { useClusters } from "@/clusters/queries";
import { DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { type Node, useNodes } from "./queries";

const COLORS: Record<Node["status"], string> = { Ready: "lagoon", NotReady: "red", Unknown: "gray" };

export function NodesPage() {
  const { data, error, refetch } = useNodes();
  const clusters = useClusters().data ?? [];
  const [cluster, setCluster] = useState<string | null>(null);
  const nameOf = (uuid: string) => clusters.find((each) => each.uuid === uuid)?.name ?? "–";
  const rows = cluster ? data?.filter(({ clusterUuid }) => clusterUuid === cluster) : data;
  const choose = clusters.length > 1 && (
    <Select
      size="xs"
      w={200}
      placeholder="Any cluster"
      aria-label="Cluster"
      clearable
      data={clusters.map(({ uuid, name }) => ({ value: uuid, label: name }))}
      value={cluster}
      onChange={setCluster}
    />
  );
  return (
    <>
      <PageHeader title="Nodes" about="The machines of your clusters and their GPUs." />
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      <DataTable
        name="nodes"
        find="Search nodes"
        rows={rows}
        columns={columns(nameOf)}
        toolbar={choose}
        empty={
          <EmptyState
            icon={IconCpu}
            title="No nodes yet"
            action={
              <Button component={Link} to="/clusters" variant="light">
                To the clusters
              </Button>
            }
          >
            Nodes appear when a cluster's agent connects and reports what it has.
          </EmptyState>
        }
      />
    </>
  );
}

function columns(clusterName: (uuid: string) => string): ColumnDef<Node>[] {
  return [
    {
      id: "name",
      header: "Node",
      accessorKey: "name",
      enableHiding: false,
      cell: ({ row: { original } }) => (
        <Text size="sm" fw={550}>
          {original.name}
        </Text>
      ),
    },
    {
      id: "status",
      header: "Status",
      accessorKey: "status",
      cell: ({ row: { original } }) => <Status node={original} />,
    },
    { id: "cluster", header: "Cluster", accessorFn: (node) => clusterName(node.clusterUuid) },
    { id: "pool", header: "Node pool", accessorKey: "nodePool" },
    { id: "gpuType", header: "GPU type", accessorFn: (node) => node.gpuInfo?.gpuType || "–" },
    { id: "gpus", header: "GPUs", accessorFn: (node) => node.gpuInfo?.gpuCount ?? 0, meta: { align: "right" } },
    {
      id: "updatedAt",
      header: "Last report",
      accessorKey: "updatedAt",
      cell: ({ row: { original } }) => <Time at={original.updatedAt} />,
    },
  ];
}

function Status({ node }: { node: Node }) {
  const badge = (
    <Badge variant="light" tt="none" color={COLORS[node.status]}>
      {node.status === "NotReady" ? "Not ready" : node.status}
    </Badge>
  );
  const message = node.conditions?.find(({ message: text }) => text)?.message;
  return message ? (
    <Tooltip label={message} multiline maw={320}>
      {badge}
    </Tooltip>
  ) : (
    badge
  );
}
