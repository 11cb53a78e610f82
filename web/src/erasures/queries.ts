/** What operators ask about erasing tenants: what it would take, how far it is, and how it ended. */
import { useQuery } from "@tanstack/react-query";
import { answered, management } from "@/api/client";
import { asProblem } from "@/api/problem";
import type { components } from "@/generated/management";
import { OWNER, path, SELDOM, TENANTS, useChange } from "@/tenants/queries";

export type Erasure = components["schemas"]["ErasureShape"];
export type Summary = components["schemas"]["ErasureSummary"];

const ERASURE = "/api/atoll/v1/tenants/{tenantId}/erasure";
const SOON = 1000;
const MOST = 500;

/** The dry run: counts, and does nothing. */
export function useWouldGo(tenantId: number) {
  return useQuery({
    queryKey: [...TENANTS, String(tenantId), "would-go"],
    gcTime: 0,
    queryFn: () => answered(management.POST(ERASURE, { ...path(tenantId), body: { dryRun: true } })),
  });
}

export function useErase(tenantId: number) {
  return useChange(() => answered(management.POST(ERASURE, { ...path(tenantId), body: { dryRun: false } })));
}

export function useErasure(tenantId: number | string) {
  return useQuery({
    queryKey: [...TENANTS, String(tenantId), "erasure"],
    refetchInterval: ({ state }) =>
      state.data?.step === "done" || asProblem(state.error).status === 404 ? false : SOON,
    queryFn: () => answered(management.GET(ERASURE, path(tenantId))),
  });
}

export function useCertificate(tenantId: number) {
  return useQuery({
    queryKey: [...TENANTS, String(tenantId), "certificate"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => answered(management.GET("/api/atoll/v1/tenants/{tenantId}/erasure/certificate", path(tenantId))),
  });
}

/** The newest erasures of all tenants. */
export function useErasures() {
  return useQuery({
    queryKey: [OWNER, "erasures"],
    refetchInterval: SELDOM,
    queryFn: async () =>
      (await answered(management.GET("/api/atoll/v1/erasures", { params: { query: { limit: MOST } } }))).erasures,
  });
}
