/** The node pools of all clusters: nodes that share a label and are given out together. */
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPencil, IconPlus, IconStack3, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useClusterChoices } from "@/clusters/queries";
import { useNodes } from "@/nodes/queries";
import { useMay } from "@/session/session";
import { DeleteDialog } from "@/ui/DeleteDialog";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { DataTable } from "@/ui/table/DataTable";
import { offered } from "@/ui/table/RowMenu";
import { useListInAddress } from "@/ui/table/state";
import { gpusOf, poolColumns } from "./columns";
import { PoolDetails } from "./PoolDetails";
import { CreatePool, EditPool } from "./PoolForm";
import { type NodePool, useDeletePool, useNodePoolList } from "./queries";

export function NodePoolsPage() {
  const nodes = useNodes().data ?? [];
  const [creating, form] = useDisclosure();
  const [editing, setEditing] = useState<NodePool>();
  const [leaving, setLeaving] = useState<NodePool>();
  const may = useMay();
  const create = may("nodepools:create") && (
    <Button leftSection={<IconPlus size={16} />} onClick={form.open}>
      New node pool
    </Button>
  );
  const actions = (pool: NodePool) =>
    offered(
      may("nodepools:update") && { label: "Edit", icon: IconPencil, onClick: () => setEditing(pool) },
      may("nodepools:delete") &&
        !pool.isDefault && { label: "Delete", icon: IconTrash, danger: true, onClick: () => setLeaving(pool) },
    );
  return (
    <>
      <PageHeader
        title="Node pools"
        about="Nodes that carry the same label. Quotas are given for each pool of a cluster."
        actions={create}
      />
      <DataTable
        name="node-pools"
        label="Node pools"
        source={useNodePoolList()}
        columns={poolColumns(useClusterChoices(), nodes)}
        rowKey={({ id }) => id}
        usual={{ by: "name", order: "asc" }}
        list={useListInAddress()}
        actions={actions}
        details={(pool) => <PoolDetails pool={pool} gpus={gpusOf(pool, nodes)} />}
        empty={
          <EmptyState icon={IconStack3} title="No node pools yet">
            Every cluster has a default node pool as soon as it is registered.
          </EmptyState>
        }
      />
      {creating && <CreatePool onClose={form.close} />}
      {editing && <EditPool pool={editing} onClose={() => setEditing(undefined)} />}
      {leaving && <DeletePool pool={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function DeletePool({ pool, onClose }: { pool: NodePool; onClose: () => void }) {
  return (
    <DeleteDialog
      noun="node pool"
      name={pool.name}
      id={pool.id}
      remove={useDeletePool()}
      said={`${pool.name} is being deleted.`}
      onClose={onClose}
      consequence="Its nodes go back to the default node pool, and what departments and projects were given in it is gone."
    />
  );
}
