/** What operators ask of their plane: tenants, their clusters, totals of use. Never a tenant's content. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, management } from "@/api/client";
import type { components } from "@/generated/management";

export type Tenant = components["schemas"]["TenantShape"];
export type TenantCreated = components["schemas"]["TenantCreated"];
export type UsageTotal = components["schemas"]["UsageTotal"];

const OWNER = "management";
const OFTEN = 3000;
const SELDOM = 15_000;

export function useTenants() {
  return useQuery({
    queryKey: [OWNER, "tenants"],
    refetchInterval: OFTEN,
    queryFn: () => answered(management.GET("/api/v1/tenants")),
  });
}

const path = (tenantId: string) => ({ params: { path: { tenantId } } });

export function useTenant(tenantId: string) {
  return useQuery({
    queryKey: [OWNER, "tenants", tenantId],
    refetchInterval: OFTEN,
    queryFn: () => answered(management.GET("/api/v1/tenants/{tenantId}", path(tenantId))),
  });
}

export function useTenantClusters(tenantId: string) {
  return useQuery({
    queryKey: [OWNER, "tenants", tenantId, "clusters"],
    refetchInterval: OFTEN,
    queryFn: () => answered(management.GET("/api/atoll/v1/tenants/{tenantId}/clusters", path(tenantId))),
  });
}

export function useUsageTotals(start: string, end: string) {
  return useQuery({
    queryKey: [OWNER, "usage", start, end],
    refetchInterval: SELDOM,
    queryFn: () => answered(management.GET("/api/atoll/v1/usage", { params: { query: { start, end } } })),
  });
}

export function useCreateTenant() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { name: string; email: string }) => answered(management.POST("/api/v1/tenants", { body })),
    onSettled: () => void queries.invalidateQueries({ queryKey: [OWNER, "tenants"] }),
  });
}

export function useDeleteTenant() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (tenantId: string) => answered(management.DELETE("/api/v1/tenants/{tenantId}", path(tenantId))),
    onSettled: () => void queries.invalidateQueries({ queryKey: [OWNER, "tenants"] }),
  });
}
