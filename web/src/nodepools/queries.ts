/** What pages ask the server about node pools. */
import { useQuery } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import { CALM } from "@/api/queries";
import type { components } from "@/generated/tenant";
import { useMayList, useOwner } from "@/session/session";
import type { Served } from "@/ui/table/source";

export type NodePool = components["schemas"]["NodePoolShape"];
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
    every: CALM,
    read: async (query) => ({
      rows: (await answered(tenant.GET("/api/v1/node-pools", { params: { query } }))).nodepools,
    }),
    count: async (query) => (await answered(tenant.GET("/api/v1/node-pools/count", { params: { query } }))).count,
  };
}
