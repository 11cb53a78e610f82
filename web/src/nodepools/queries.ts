/** What pages ask the server about node pools. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import type { components } from "@/generated/tenant";
import { useMayList, useOwner } from "@/session/session";
import type { Served } from "@/ui/table/source";

export type NodePool = components["schemas"]["NodePoolShape"];
type PoolCreation = components["schemas"]["PoolCreation"];
type PoolChange = components["schemas"]["PoolChange"];
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

export function useCreatePool() {
  return usePoolsChange((body: PoolCreation) => answered(tenant.POST("/api/v1/node-pools", { body })));
}

export function useEditPool(nodepoolId: string) {
  return usePoolsChange((body: PoolChange) =>
    answered(tenant.PATCH("/api/v1/node-pools/{nodepoolId}", { params: { path: { nodepoolId } }, body })),
  );
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
