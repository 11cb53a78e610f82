/** What pages ask about entries: the tenant about who comes in, who is in about himself. The operators' side is in `asking`. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import { endEntryHere } from "@/api/entry";
import { CALM, SESSION_KEY } from "@/api/queries";
import type { components } from "@/generated/tenant";
import { useMayList, useOwner } from "@/session/session";

export type Entry = components["schemas"]["EntryShape"];
export type Status = Entry["status"];
export type Policy = components["schemas"]["EntrySetting"]["policy"];
const OFTEN = 4000;
const MOST = 500;
const MOST_OPEN = 100;

export function useEntries() {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "entries"],
    refetchInterval: OFTEN,
    queryFn: async () =>
      (await answered(tenant.GET("/api/atoll/v1/entries", { params: { query: { limit: MOST } } }))).entries,
  });
}

/** Those that wait or run, for whoever of the tenant may see them. */
export function useOpenEntries(): Entry[] {
  const owner = useOwner();
  const mayList = useMayList("access_rules:read");
  const found = useQuery({
    queryKey: [owner, "entries", "open"],
    enabled: mayList,
    refetchInterval: CALM,
    queryFn: async () =>
      (await answered(tenant.GET("/api/atoll/v1/entries", { params: { query: { limit: MOST_OPEN } } }))).entries,
  });
  return (found.data ?? []).filter(({ status }) => status === "Requested" || status === "Active");
}

const path = (entryId: string) => ({ params: { path: { entryId } } });

export function useApproveEntry() {
  return useEntriesChange((id: string) => answered(tenant.POST("/api/atoll/v1/entries/{entryId}/approve", path(id))));
}

export function useRefuseEntry() {
  return useEntriesChange((id: string) => answered(tenant.POST("/api/atoll/v1/entries/{entryId}/refuse", path(id))));
}

export function useRevokeEntry() {
  return useEntriesChange((id: string) => answered(tenant.DELETE("/api/atoll/v1/entries/{entryId}", path(id))));
}

function useEntriesChange<Made>(mutationFn: (id: string) => Promise<Made>) {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "entries"] }),
  });
}

/** What it takes to come in, for those who may read security settings. */
export function useEntryPolicy() {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "entry-policy"],
    enabled: useMayList("security-settings:read"),
    queryFn: async () => (await answered(tenant.GET("/api/atoll/v1/settings/entry"))).policy,
  });
}

export function useChoosePolicy() {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (policy: Policy) => answered(tenant.PUT("/api/atoll/v1/settings/entry", { body: { policy } })),
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "entry-policy"] }),
  });
}

/** Who is in, until when and why. None of it changes while it lasts. */
export function useOwnEntry() {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "own-entry"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await answered(tenant.GET("/api/atoll/v1/me"))).entry ?? null,
  });
}

/** Ends the entry for good; what it showed is forgotten. */
export function useLeave() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answered(tenant.DELETE("/api/atoll/v1/me/entry")),
    onSuccess: () => {
      endEntryHere();
      queries.setQueryData(SESSION_KEY, null);
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
    },
  });
}
