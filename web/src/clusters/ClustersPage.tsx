/** The clusters of this tenant, and how to connect one. */
import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconServer2, IconTerminal2 } from "@tabler/icons-react";
import type { ColumnDef } from "@tanstack/react-table";
import { useState } from "react";
import { useMay } from "@/session/session";
import { DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { ClusterState } from "./ClusterState";
import { InstallDialog } from "./InstallDialog";
import { type Cluster, useClusters } from "./queries";
import { RegisterCluster } from "./RegisterCluster";

export function ClustersPage() {
  const { data, error, refetch } = useClusters();
  const [registering, form] = useDisclosure();
  const [installing, setInstalling] = useState<Cluster>();
  const may = useMay();
  const register = may("cluster:create") && (
    <Button leftSection={<IconPlus size={16} />} onClick={form.open}>
      New cluster
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Clusters"
        about="Where workloads run. Each has an agent that calls here; nothing has to be reachable from outside."
        actions={register}
      />
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      <DataTable
        name="clusters"
        find="Search clusters"
        rows={data}
        columns={columns(may("cluster:update") ? setInstalling : undefined)}
        hidden={{ uuid: false }}
        empty={
          <EmptyState icon={IconServer2} title="No clusters yet" action={register}>
            Register a cluster to get the text that starts its agent. It shows up here as connected within seconds.
          </EmptyState>
        }
      />
      <RegisterCluster
        opened={registering}
        onClose={form.close}
        onMade={(cluster) => {
          form.close();
          setInstalling(cluster);
        }}
      />
      <InstallDialog cluster={installing} onClose={() => setInstalling(undefined)} />
    </>
  );
}

function columns(onInstall?: (cluster: Cluster) => void): ColumnDef<Cluster>[] {
  return [
    {
      id: "name",
      header: "Cluster",
      accessorKey: "name",
      enableHiding: false,
      cell: ({ row: { original } }) => (
        <Text size="sm" fw={550}>
          {original.name}
        </Text>
      ),
    },
    {
      id: "state",
      header: "State",
      accessorFn: (cluster) => cluster.status?.state ?? "",
      cell: ({ row: { original } }) => <ClusterState cluster={original} />,
    },
    {
      id: "lastLiveness",
      header: "Last heard from",
      accessorFn: (cluster) => cluster.lastLiveness ?? "",
      cell: ({ row: { original } }) => <Time at={original.lastLiveness} missing="never" />,
    },
    { id: "version", header: "Agent version", accessorFn: (cluster) => cluster.version ?? "–" },
    { id: "kubernetes", header: "Kubernetes", accessorFn: (cluster) => cluster.status?.platform?.kubeVersion ?? "–" },
    {
      id: "createdAt",
      header: "Created",
      accessorKey: "createdAt",
      cell: ({ row: { original } }) => <Time at={original.createdAt} />,
    },
    { id: "uuid", header: "Id", accessorKey: "uuid", enableSorting: false },
    {
      id: "install",
      header: "",
      enableHiding: false,
      enableSorting: false,
      meta: { align: "right" },
      cell: ({ row: { original } }) =>
        onInstall && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconTerminal2 size={15} />}
            onClick={() => onInstall(original)}
          >
            Install
          </Button>
        ),
    },
  ];
}
