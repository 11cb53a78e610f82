/** What the pages of a tenant's clusters ask the server. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import type { components } from "@/generated/tenant";
import { useMayList, useOwner } from "@/session/session";
import type { Choice } from "@/ui/table/column";

export type Cluster = components["schemas"]["DisplayedCluster"];
const OFTEN = 5000;

export function useClusters() {
  const enabled = useMayList("cluster:read");
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "clusters"],
    enabled,
    refetchInterval: OFTEN,
    queryFn: () => answered(tenant.GET("/api/v1/clusters")),
  });
}

/** For filters and forms that name a cluster. */
export function useClusterChoices(): Choice[] {
  return (useClusters().data ?? []).map(({ uuid, name }) => ({ value: uuid, label: name }));
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
  return useClustersChange((name: string) => answered(tenant.POST("/api/v1/clusters", { body: { name } })));
}

export function useRenameCluster(clusterUuid: string) {
  return useClustersChange((name: string) =>
    answered(tenant.PUT("/api/v1/clusters/{clusterUuid}", { params: { path: { clusterUuid } }, body: { name } })),
  );
}

/** With `force`, its record goes at once, although its agent has not said that everything is cleaned up. */
export function useRemoveCluster(clusterUuid: string) {
  return useClustersChange((force: boolean) =>
    answered(tenant.DELETE("/api/v1/clusters/{clusterUuid}", { params: { path: { clusterUuid }, query: { force } } })),
  );
}

/** Lets one more agent enrol with the install secret, for example after its machine was lost. */
export function useAllowEnrolment() {
  return useClustersChange((clusterUuid: string) =>
    answered(tenant.POST("/api/atoll/v1/clusters/{clusterUuid}/enrolment", { params: { path: { clusterUuid } } })),
  );
}

function useClustersChange<Given, Made>(mutationFn: (given: Given) => Promise<Made>) {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "clusters"] }),
  });
}
