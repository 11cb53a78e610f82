/** What the pages of nodes ask the server. */
import { useQuery } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import type { components } from "@/generated/tenant";
import { useMayList, useOwner } from "@/session/session";
import type { Served } from "@/ui/table/source";

export type Node = components["schemas"]["NodeShape"];
const OFTEN = 5000;
const MOST = 500;

export function useNodes() {
  const enabled = useMayList("nodes:read");
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "nodes"],
    enabled,
    refetchInterval: OFTEN,
    queryFn: async () =>
      (await answered(tenant.GET("/api/v1/nodes", { params: { query: { limit: MOST, sortBy: "name" } } }))).nodes,
  });
}

export function useNodeList(): Served<Node> {
  return {
    key: [useOwner(), "nodes"],
    every: OFTEN,
    read: async (query) => ({ rows: (await answered(tenant.GET("/api/v1/nodes", { params: { query } }))).nodes }),
    count: async (query) => (await answered(tenant.GET("/api/v1/nodes/count", { params: { query } }))).count,
  };
}
