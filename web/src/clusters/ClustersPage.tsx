/** The clusters of this tenant, and how to connect one. */
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKey, IconPencil, IconPlus, IconServer2, IconTerminal2, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useMay } from "@/session/session";
import { EmptyState } from "@/ui/EmptyState";
import { done, failed } from "@/ui/notices";
import { PageHeader } from "@/ui/PageHeader";
import { DataTable } from "@/ui/table/DataTable";
import { offered } from "@/ui/table/RowMenu";
import { whole } from "@/ui/table/source";
import { useListInAddress } from "@/ui/table/state";
import { CLUSTER_COLUMNS } from "./columns";
import { InstallDialog } from "./InstallDialog";
import { type Cluster, useAllowEnrolment, useClusters } from "./queries";
import { RegisterCluster } from "./RegisterCluster";
import { RemoveCluster } from "./RemoveCluster";
import { RenameCluster } from "./RenameCluster";

type Doing = "install" | "rename" | "remove";

export function ClustersPage() {
  const clusters = useClusters();
  const enrol = useAllowEnrolment();
  const [registering, form] = useDisclosure();
  const [doing, setDoing] = useState<[Doing, Cluster]>();
  const may = useMay();
  const on = (what: Doing) => (doing?.[0] === what ? doing[1] : undefined);
  const close = () => setDoing(undefined);
  const register = may("cluster:create") && (
    <Button leftSection={<IconPlus size={16} />} onClick={form.open}>
      New cluster
    </Button>
  );
  const allow = ({ uuid, name }: Cluster) =>
    enrol.mutate(uuid, { onSuccess: () => done(`One more agent may enrol for ${name}.`), onError: failed });
  const actions = (cluster: Cluster) =>
    offered(
      may("cluster:update") && {
        label: "Install text",
        icon: IconTerminal2,
        onClick: () => setDoing(["install", cluster]),
      },
      may("cluster:update") && { label: "Rename", icon: IconPencil, onClick: () => setDoing(["rename", cluster]) },
      may("cluster:update") && { label: "Allow a new agent", icon: IconKey, onClick: () => allow(cluster) },
      may("cluster:delete") && {
        label: "Remove",
        icon: IconTrash,
        danger: true,
        onClick: () => setDoing(["remove", cluster]),
      },
    );
  const [renamed, removed] = [on("rename"), on("remove")];
  return (
    <>
      <PageHeader
        title="Clusters"
        about="Where workloads run. Each has an agent that calls here; nothing has to be reachable from outside."
        actions={register}
      />
      <DataTable
        name="clusters"
        label="Clusters"
        source={whole(clusters)}
        columns={CLUSTER_COLUMNS}
        rowKey={({ uuid }) => uuid}
        usual={{ by: "name", order: "asc" }}
        list={useListInAddress()}
        actions={actions}
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
          setDoing(["install", cluster]);
        }}
      />
      <InstallDialog cluster={on("install")} onClose={close} />
      {renamed && <RenameCluster cluster={renamed} onClose={close} />}
      {removed && <RemoveCluster cluster={removed} onClose={close} />}
    </>
  );
}
