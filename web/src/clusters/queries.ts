/** What the pages of a tenant's clusters ask the server. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import type { components } from "@/generated/tenant";
import { useOwner } from "@/session/session";

export type Cluster = components["schemas"]["DisplayedCluster"];
const OFTEN = 5000;

export function useClusters() {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "clusters"],
    refetchInterval: OFTEN,
    queryFn: () => answered(tenant.GET("/api/v1/clusters")),
  });
}

/** How to start the agent. Read only when somebody asks for it, and not kept. */
export function useInstallInfo(clusterUuid: string | undefined, version: string) {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "clusters", clusterUuid, "install"],
    enabled: clusterUuid !== undefined,
    gcTime: 0,
    queryFn: () =>
      answered(
        tenant.GET("/api/v1/clusters/{clusterUuid}/cluster-install-info", {
          params: { path: { clusterUuid: clusterUuid ?? "" }, query: { version } },
        }),
      ),
  });
}

export function useRegisterCluster() {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => answered(tenant.POST("/api/v1/clusters", { body: { name } })),
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "clusters"] }),
  });
}
