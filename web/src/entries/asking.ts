/** What operators ask of their plane about entering a tenant: ask, follow, take a token of the tenant, end. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, management } from "@/api/client";
import { addressWithEntry } from "@/api/entry";
import type { components } from "@/generated/management";
import { tenantUrl } from "@/tenants/address";
import type { Tenant } from "@/tenants/queries";

export type FollowedEntry = components["schemas"]["FollowedEntry"];
export type EntryAsked = components["schemas"]["EntryBody"];
const OFTEN = 3000;
const MOST = 500;

const keyOf = (tenantId: number) => ["management", "tenants", String(tenantId), "entries"];
const path = (tenantId: number, entryId: string) => ({ params: { path: { tenantId: String(tenantId), entryId } } });

export function useTenantEntries(tenantId: number) {
  return useQuery({
    queryKey: keyOf(tenantId),
    refetchInterval: OFTEN,
    queryFn: async () => {
      const params = { path: { tenantId: String(tenantId) }, query: { limit: MOST } };
      return (await answered(management.GET("/api/atoll/v1/tenants/{tenantId}/entries", { params }))).entries;
    },
  });
}

export function useAskEntry(tenantId: number) {
  return useEntryChange(tenantId, (body: EntryAsked) =>
    answered(
      management.POST("/api/atoll/v1/tenants/{tenantId}/entries", {
        params: { path: { tenantId: String(tenantId) } },
        body,
      }),
    ),
  );
}

export function useEndEntry(tenantId: number) {
  return useEntryChange(tenantId, (entryId: string) =>
    answered(management.DELETE("/api/atoll/v1/tenants/{tenantId}/entries/{entryId}", path(tenantId, entryId))),
  );
}

/** The address of the tenant's console, with a token for the tab that opens it. Both audit logs say that it was taken. */
export function useWayIn(tenant: Tenant) {
  return useEntryChange(tenant.id, async (entryId: string) => {
    const taken = await answered(
      management.POST("/api/atoll/v1/tenants/{tenantId}/entries/{entryId}/token", path(tenant.id, entryId)),
    );
    return addressWithEntry(tenantUrl(tenant.name, window.location), taken.accessToken);
  });
}

function useEntryChange<Given, Made>(tenantId: number, mutationFn: (given: Given) => Promise<Made>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => void queries.invalidateQueries({ queryKey: keyOf(tenantId) }),
  });
}
