/** By which labels the network of a pool's nodes is divided: one of the cluster's topologies, or none. */
import { Select, type SelectProps } from "@mantine/core";
import { type NodePool, useTopologyChoices } from "./queries";

interface Props extends SelectProps {
  pool?: NodePool;
  clusterId: string | null;
}

export function TopologySelect({ pool, clusterId, ...field }: Props) {
  const found = useTopologyChoices(clusterId);
  // What the pool is set to stays shown while the list is on its way.
  const own = pool?.networkTopologyId && { value: pool.networkTopologyId, label: pool.networkTopologyName ?? "" };
  const choices = own && !found.some(({ value }) => value === own.value) ? [own, ...found] : found;
  return (
    <Select
      label="Network topology"
      description="Told to the cluster with the pool. No effect yet: nothing is placed by it."
      placeholder={choices.length > 0 ? "None" : "The cluster has none"}
      disabled={choices.length === 0}
      clearable
      data={choices}
      {...field}
    />
  );
}
