/** The columns of lists of clusters, at a tenant's address and at the operators'. */
import type { Column } from "@/ui/table/column";
import { ClusterState, STATES } from "./ClusterState";
import type { Cluster } from "./queries";

export const CLUSTER_COLUMNS: Column<Cluster>[] = [
  {
    id: "name",
    title: "Cluster",
    fixed: true,
    value: ({ name }) => name,
    filter: { field: "name", kind: "text" },
  },
  {
    id: "state",
    title: "State",
    value: ({ status }) => status?.state ?? "Unknown",
    render: (cluster) => <ClusterState cluster={cluster} />,
    filter: {
      field: "state",
      kind: "choice",
      choices: Object.entries(STATES).map(([value, { name }]) => ({ value, label: name })),
    },
  },
  { id: "lastLiveness", title: "Last heard from", kind: "time", value: ({ lastLiveness }) => lastLiveness },
  { id: "version", title: "Agent version", value: ({ version }) => version },
  { id: "kubernetes", title: "Kubernetes", value: ({ status }) => status?.platform?.kubeVersion },
  { id: "domain", title: "Domain", hidden: true, value: ({ domain }) => domain },
  {
    id: "createdAt",
    title: "Created",
    kind: "time",
    value: ({ createdAt }) => createdAt,
    filter: { field: "createdAt", kind: "time" },
  },
  { id: "uuid", title: "Id", hidden: true, sort: false, value: ({ uuid }) => uuid },
];
