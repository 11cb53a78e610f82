/** What pages ask the server about node pools. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import type { components } from "@/generated/tenant";
import { replacement } from "./replacement";
import { useMayList, useOwner } from "@/session/session";
import type { Choice } from "@/ui/table/column";
import type { Served } from "@/ui/table/source";

export type NodePool = components["schemas"]["NodePoolShape"];
type PoolCreation = components["schemas"]["PoolCreation"];
export type PoolChange = components["schemas"]["PoolChange"];
/** What a new pool and a changed one have in common. */
export type PoolSettings = Pick<PoolChange, "placementStrategy" | "schedulingConfiguration">;
const OFTEN = 5000;
const MOST = 500;

export function useNodePools() {
  const enabled = useMayList("nodepools:read");
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "node-pools"],
    enabled,
    queryFn: async () =>
      (await answered(tenant.GET("/api/v1/node-pools", { params: { query: { limit: MOST, sortBy: "name" } } })))
        .nodepools,
  });
}

export function useNodePoolList(): Served<NodePool> {
  return {
    key: [useOwner(), "node-pools"],
    every: OFTEN,
    read: async (query) => ({
      rows: (await answered(tenant.GET("/api/v1/node-pools", { params: { query } }))).nodepools,
    }),
    count: async (query) => (await answered(tenant.GET("/api/v1/node-pools/count", { params: { query } }))).count,
  };
}

export function useTopologyChoices(clusterId: string | null): Choice[] {
  const enabled = useMayList("network-topologies:read");
  const owner = useOwner();
  const { data } = useQuery({
    queryKey: [owner, "network-topologies"],
    enabled,
    queryFn: async () =>
      (await answered(tenant.GET("/api/v1/network-topologies", { params: { query: { limit: MOST, sortBy: "name" } } })))
        .networkTopologies,
  });
  return (data ?? [])
    .filter((topology) => topology.clusterId === clusterId)
    .map(({ id, name }) => ({ value: id, label: name }));
}

export function useCreatePool() {
  return usePoolsChange((body: PoolCreation) => answered(tenant.POST("/api/v1/node-pools", { body })));
}

/** Without a topology where `networkTopologyId` is null. */
export function useEditPool(nodepoolId: string) {
  const params = { path: { nodepoolId } };
  return usePoolsChange(async (change: PoolChange) => {
    if (change.networkTopologyId !== null)
      return answered(tenant.PATCH("/api/v1/node-pools/{nodepoolId}", { params, body: change }));
    // Null changes nothing there: only a replacement takes a topology away, so all else is sent as it is at this moment.
    const now = await answered(tenant.GET("/api/v1/node-pools/{nodepoolId}", { params }));
    return answered(tenant.PUT("/api/v1/node-pools/{nodepoolId}", { params, body: replacement(now, change) }));
  });
}

export function useDeletePool() {
  return usePoolsChange((nodepoolId: string) =>
    answered(tenant.DELETE("/api/v1/node-pools/{nodepoolId}", { params: { path: { nodepoolId } } })),
  );
}

function usePoolsChange<Given, Made>(mutationFn: (given: Given) => Promise<Made>) {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "node-pools"] }),
  });
}
