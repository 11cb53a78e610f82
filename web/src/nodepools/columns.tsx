/** The columns of the list of node pools. */
import type { Node } from "@/nodes/queries";
import { StateBadge } from "@/ui/StateBadge";
import type { Choice, Column } from "@/ui/table/column";
import type { NodePool } from "./queries";

const COLORS: Record<NodePool["phase"], string> = {
  Creating: "cyan",
  Updating: "cyan",
  Deleting: "gray",
  Deleted: "gray",
  Empty: "gray",
  Unschedulable: "orange",
  Ready: "lagoon",
};

export function poolColumns(clusters: Choice[], nodes: Node[]): Column<NodePool>[] {
  return [
    {
      id: "name",
      title: "Node pool",
      fixed: true,
      value: ({ name }) => name,
      sort: "name",
      filter: { field: "name", kind: "text" },
    },
    {
      id: "phase",
      title: "Status",
      value: ({ phase }) => phase,
      render: (pool) => <PoolPhase pool={pool} />,
      sort: "phase",
      filter: {
        field: "phase",
        kind: "choice",
        choices: Object.keys(COLORS).map((value) => ({ value, label: value })),
      },
    },
    {
      id: "cluster",
      title: "Cluster",
      value: ({ clusterName }) => clusterName,
      sort: "clusterId",
      filter: { field: "clusterId", kind: "choice", choices: clusters },
    },
    { id: "label", title: "Label", value: ({ labelKey, labelValue }) => `${labelKey}=${labelValue}` },
    { id: "nodes", title: "Nodes", kind: "number", value: ({ status }) => status.nodes.length },
    { id: "gpus", title: "GPUs", kind: "number", value: (pool) => gpusOf(pool, nodes) },
    { id: "gpuPlacement", title: "GPU placement", hidden: true, value: (pool) => pool.placementStrategy?.gpu },
    { id: "cpuPlacement", title: "CPU placement", hidden: true, value: (pool) => pool.placementStrategy?.cpu },
    { id: "createdBy", title: "Created by", hidden: true, value: ({ createdBy }) => createdBy },
    {
      id: "createdAt",
      title: "Created",
      kind: "time",
      value: ({ createdAt }) => createdAt,
      sort: "createdAt",
      filter: { field: "createdAt", kind: "time" },
    },
    {
      id: "updatedAt",
      title: "Updated",
      kind: "time",
      hidden: true,
      value: ({ updatedAt }) => updatedAt,
      sort: "updatedAt",
      filter: { field: "updatedAt", kind: "time" },
    },
  ];
}

export function PoolPhase({ pool }: { pool: NodePool }) {
  return (
    <StateBadge color={COLORS[pool.phase]} about={pool.phaseMessage}>
      {pool.phase}
    </StateBadge>
  );
}

/** The GPUs of a pool's nodes, as far as they may be seen. */
export function gpusOf({ name, clusterId }: Pick<NodePool, "name" | "clusterId">, nodes: Node[]): number {
  return nodes
    .filter((node) => node.clusterUuid === clusterId && node.nodePool === name)
    .reduce((sum, { gpuInfo }) => sum + (gpuInfo?.gpuCount ?? 0), 0);
}
