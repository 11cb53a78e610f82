import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import type { components } from "@/generated/tenant";
import { useOwner } from "@/session/session";
import type { Period } from "./days";

export type UsageLine = components["schemas"]["UsageLine"];
export type Group = "project" | "workload" | "day";
const SELDOM = 10_000;

export function useUsage({ start, end }: Period, groupBy: Group) {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "usage", groupBy, start, end],
    refetchInterval: SELDOM,
    placeholderData: keepPreviousData,
    queryFn: () => answered(tenant.GET("/api/atoll/v1/usage", { params: { query: { start, end, groupBy } } })),
  });
}
