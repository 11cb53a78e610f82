/** Exports: operators order one and see how far it is; a tenant's own administrators fetch it. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, management, tenant } from "@/api/client";
import { LIVE } from "@/api/queries";
import type { components as OperatorsComponents } from "@/generated/management";
import type { components } from "@/generated/tenant";
import { useOwner } from "@/session/session";
import { path, TENANTS, useChange } from "@/tenants/queries";

export type ExportProgress = OperatorsComponents["schemas"]["ExportProgress"];
export type Export = components["schemas"]["ExportShape"];

const OF_TENANT = "/api/atoll/v1/tenants/{tenantId}/export";
const OWN = "/api/atoll/v1/export";

export function useTenantExports(tenantId: number) {
  return useQuery({
    queryKey: [...TENANTS, String(tenantId), "exports"],
    refetchInterval: LIVE,
    queryFn: () => answered(management.GET(OF_TENANT, path(tenantId))),
  });
}

export function useOrderForTenant(tenantId: number) {
  return useChange(() => answered(management.POST(OF_TENANT, path(tenantId))));
}

export function useOwnExports() {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "exports"],
    refetchInterval: LIVE,
    queryFn: () => answered(tenant.GET(OWN)),
  });
}

export function useOrderExport() {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answered(tenant.POST(OWN)),
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "exports"] }),
  });
}

/** Where the browser fetches the archive itself: it is too large to be held in a page. */
export function fileOf({ id }: Pick<Export, "id">): string {
  return `${OWN}/${id}/file`;
}
