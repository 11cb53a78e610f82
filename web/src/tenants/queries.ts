/** What operators ask of their plane: tenants, their clusters, totals of use. Never a tenant's content. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, management } from "@/api/client";
import { asProblem } from "@/api/problem";
import type { components } from "@/generated/management";
import { useMay } from "@/session/session";
import { showsClusters } from "./standing";

type Schemas = components["schemas"];
export type Tenant = Schemas["TenantShape"];
export type TenantCreated = Schemas["TenantCreated"];
export type UsageTotal = Schemas["UsageTotal"];
export type Limits = Schemas["LimitsShape"];
export type LimitsBody = Schemas["LimitsBody"];

export const OWNER = "management";
export const TENANTS = [OWNER, "tenants"] as const;
export const OFTEN = 3000;
export const SELDOM = 15_000;

/** With `deleted` those that were, too. */
export function useTenants({ deleted = false, enabled = true } = {}) {
  return useQuery({
    queryKey: [...TENANTS, { deleted }],
    refetchInterval: OFTEN,
    enabled,
    queryFn: () => answered(management.GET("/api/v1/tenants", { params: { query: { deleted } } })),
  });
}

export const path = (tenantId: number | string) => ({ params: { path: { tenantId: String(tenantId) } } });

export function useTenant(tenantId: string) {
  return useQuery({
    queryKey: [...TENANTS, tenantId],
    // One that is gone for good does not come back.
    refetchInterval: ({ state }) => (asProblem(state.error).status === 404 ? false : OFTEN),
    queryFn: () => answered(management.GET("/api/v1/tenants/{tenantId}", path(tenantId))),
  });
}

/** Not asked for where it would be refused, again and again. */
export function useTenantClusters(tenant: Pick<Tenant, "id" | "status">) {
  const may = useMay();
  return useQuery({
    queryKey: [...TENANTS, String(tenant.id), "clusters"],
    refetchInterval: OFTEN,
    enabled: showsClusters(tenant, may),
    queryFn: () => answered(management.GET("/api/atoll/v1/tenants/{tenantId}/clusters", path(tenant.id))),
  });
}

export function useLimits(tenantId: string) {
  return useQuery({
    queryKey: [...TENANTS, tenantId, "limits"],
    refetchInterval: SELDOM,
    queryFn: () => answered(management.GET("/api/atoll/v1/tenants/{tenantId}/limits", path(tenantId))),
  });
}

export function useUsageTotals(start: string, end: string) {
  return useQuery({
    queryKey: [OWNER, "usage", start, end],
    refetchInterval: SELDOM,
    queryFn: () => answered(management.GET("/api/atoll/v1/usage", { params: { query: { start, end } } })),
  });
}

/** A change of tenants, after which all that is known of them is asked again. */
export function useChange<Answer, Given = void>(change: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => void queries.invalidateQueries({ queryKey: TENANTS }),
  });
}

export function useCreateTenant() {
  return useChange((body: { name: string; email: string }) => answered(management.POST("/api/v1/tenants", { body })));
}

export function useDeleteTenant(tenantId: number) {
  return useChange(() => answered(management.DELETE("/api/v1/tenants/{tenantId}", path(tenantId))));
}

export function useSuspend(tenantId: number) {
  return useChange((reason: string) =>
    answered(management.POST("/api/atoll/v1/tenants/{tenantId}/suspend", { ...path(tenantId), body: { reason } })),
  );
}

export function useResume(tenantId: number) {
  return useChange(() => answered(management.POST("/api/atoll/v1/tenants/{tenantId}/resume", path(tenantId))));
}

export function useRestore(tenantId: number) {
  return useChange(() => answered(management.POST("/api/atoll/v1/tenants/{tenantId}/restore", path(tenantId))));
}

export function useHold(tenantId: number) {
  return useChange((body: { reason: string; reference: string }) =>
    answered(management.PUT("/api/atoll/v1/tenants/{tenantId}/hold", { ...path(tenantId), body })),
  );
}

export function useRelease(tenantId: number) {
  return useChange(() => answered(management.DELETE("/api/atoll/v1/tenants/{tenantId}/hold", path(tenantId))));
}

export function useSetLimits(tenantId: number) {
  return useChange((body: LimitsBody) =>
    answered(management.PUT("/api/atoll/v1/tenants/{tenantId}/limits", { ...path(tenantId), body })),
  );
}

/** `null` takes the alias away. */
export function useSetAlias(tenantId: number) {
  return useChange((alias: string | null) =>
    answered(management.PATCH("/api/v1/tenants/{tenantId}", { ...path(tenantId), body: { alias } })),
  );
}
