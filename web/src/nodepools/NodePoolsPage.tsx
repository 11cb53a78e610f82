/** The node pools of all clusters: nodes that share a label and are given out together. */
import { Anchor, Stack, Text } from "@mantine/core";
import { IconStack3 } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useClusterChoices } from "@/clusters/queries";
import { useNodes } from "@/nodes/queries";
import { EmptyState } from "@/ui/EmptyState";
import { Facts } from "@/ui/Facts";
import { PageHeader } from "@/ui/PageHeader";
import { DataTable } from "@/ui/table/DataTable";
import { useListInAddress } from "@/ui/table/state";
import { Time } from "@/ui/Time";
import { gpusOf, poolColumns, PoolPhase } from "./columns";
import { type NodePool, useNodePoolList } from "./queries";

export function NodePoolsPage() {
  const nodes = useNodes().data ?? [];
  return (
    <>
      <PageHeader
        title="Node pools"
        about="Nodes that carry the same label. Quotas are given for each pool of a cluster."
      />
      <DataTable
        name="node-pools"
        label="Node pools"
        source={useNodePoolList()}
        columns={poolColumns(useClusterChoices(), nodes)}
        rowKey={({ id }) => id}
        usual={{ by: "name", order: "asc" }}
        list={useListInAddress()}
        details={(pool) => <PoolDetails pool={pool} gpus={gpusOf(pool, nodes)} />}
        empty={
          <EmptyState icon={IconStack3} title="No node pools yet">
            Every cluster has a default node pool as soon as it is registered.
          </EmptyState>
        }
      />
    </>
  );
}

function PoolDetails({ pool, gpus }: { pool: NodePool; gpus: number }) {
  const { nodes } = pool.status;
  return (
    <>
      <Facts
        facts={[
          ["Status", <PoolPhase key="phase" pool={pool} />],
          ["What it says", pool.phaseMessage],
          ["Cluster", pool.clusterName],
          ["Label", `${pool.labelKey}=${pool.labelValue}`],
          ["GPUs", gpus],
          ["GPU placement", pool.placementStrategy?.gpu],
          ["CPU placement", pool.placementStrategy?.cpu],
          ["Created", <Time key="created" at={pool.createdAt} />],
          ["Created by", pool.createdBy],
          ["Updated", <Time key="updated" at={pool.updatedAt} />],
          ["Updated by", pool.updatedBy],
          ["Id", pool.id],
        ]}
      />
      <Stack gap={6}>
        <Text fw={620} size="sm">
          Nodes ({nodes.length})
        </Text>
        {nodes.map((name) => (
          <Anchor key={name} component={Link} to={`/nodes?filterBy=${encodeURIComponent(`name==${name}`)}`} size="sm">
            {name}
          </Anchor>
        ))}
      </Stack>
    </>
  );
}
