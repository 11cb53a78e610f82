/** One node pool: its label, how pods are put onto it, and its nodes. */
import { Anchor, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Facts } from "@/ui/Facts";
import { Time } from "@/ui/Time";
import { PoolPhase } from "./columns";
import type { NodePool } from "./queries";

export function PoolDetails({ pool, gpus }: { pool: NodePool; gpus: number }) {
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
          ["Guaranteed run time", pool.schedulingConfiguration?.minGuaranteedRuntime],
          ["Network topology", pool.networkTopologyName],
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
