/** The columns of the list of nodes. */
import { StateBadge } from "@/ui/StateBadge";
import type { Choice, Column } from "@/ui/table/column";
import type { Node } from "./queries";

const COLORS: Record<Node["status"], string> = { Ready: "lagoon", NotReady: "red", Unknown: "gray" };
const STATUSES: Choice[] = [
  { value: "Ready", label: "Ready" },
  { value: "NotReady", label: "Not ready" },
  { value: "Unknown", label: "Unknown" },
];

export function nodeColumns(clusters: Choice[]): Column<Node>[] {
  return [
    {
      id: "name",
      title: "Node",
      fixed: true,
      value: ({ name }) => name,
      sort: "name",
      filter: { field: "name", kind: "text" },
    },
    {
      id: "status",
      title: "Status",
      value: ({ status }) => status,
      render: (node) => <NodeStatus node={node} />,
      sort: "status",
      filter: { field: "status", kind: "choice", choices: STATUSES },
    },
    {
      id: "cluster",
      title: "Cluster",
      value: ({ clusterUuid }) => clusters.find(({ value }) => value === clusterUuid)?.label ?? clusterUuid,
      sort: "clusterUuid",
      filter: { field: "clusterUuid", kind: "choice", choices: clusters },
    },
    {
      id: "nodePool",
      title: "Node pool",
      value: ({ nodePool }) => nodePool,
      sort: "nodePool",
      filter: { field: "nodePool", kind: "text" },
    },
    {
      id: "gpuType",
      title: "GPU type",
      value: ({ gpuInfo }) => gpuInfo?.gpuType,
      sort: "gpuType",
      filter: { field: "gpuType", kind: "text" },
    },
    { id: "gpus", title: "GPUs", kind: "number", value: ({ gpuInfo }) => gpuInfo?.gpuCount ?? 0, sort: false },
    {
      id: "nvLinkDomain",
      title: "NVLink domain",
      hidden: true,
      value: (node) => node.nvLinkDomainUid,
      sort: false,
      filter: { field: "nvLinkDomainUid", kind: "exact" },
    },
    {
      id: "createdAt",
      title: "First seen",
      kind: "time",
      hidden: true,
      value: ({ createdAt }) => createdAt,
      sort: false,
    },
    { id: "updatedAt", title: "Last report", kind: "time", value: ({ updatedAt }) => updatedAt, sort: false },
  ];
}

export function NodeStatus({ node }: { node: Node }) {
  return (
    <StateBadge color={COLORS[node.status]} about={node.conditions?.find(({ message }) => message)?.message}>
      {node.status === "NotReady" ? "Not ready" : node.status}
    </StateBadge>
  );
}
