/** What the pages of workloads ask the server, and what they tell it to do. */
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import { LIVE, type Owner } from "@/api/queries";
import type { components } from "@/generated/tenant";
import { useOwner } from "@/session/session";
import type { Served } from "@/ui/table/source";
import { FINAL, type Phase } from "./phases";

export type Workload = components["schemas"]["WorkloadShape"];
export type TrainingCreation = components["schemas"]["TrainingCreation"];
export type Why = components["schemas"]["WhyShape"];
export type Pod = components["schemas"]["PodShape"];
export type HistoryRecord = components["schemas"]["HistoryRecord"];
export type Training = components["schemas"]["TrainingShape"];

export function useWorkloadList(): Served<Workload> {
  return {
    key: [useOwner(), "workloads", "list"],
    every: LIVE,
    read: async (query) => ({
      rows: (await answered(tenant.GET("/api/v1/workloads", { params: { query } }))).workloads,
    }),
    count: countOf,
  };
}

/** The newest ones, for the first page. */
export function useNewestWorkloads(limit: number) {
  const owner = useOwner();
  const query = { sortBy: "createdAt", sortOrder: "desc", limit } as const;
  return useQuery({
    queryKey: [owner, "workloads", "newest", limit],
    refetchInterval: LIVE,
    queryFn: async () => (await answered(tenant.GET("/api/v1/workloads", { params: { query } }))).workloads,
  });
}

type Narrowed = { filterBy: string[]; search: string };

async function countOf(query: Narrowed): Promise<number> {
  return (await answered(tenant.GET("/api/v1/workloads/count", { params: { query } }))).count;
}

export function countQuery(owner: Owner, phase?: Phase, every = LIVE) {
  return queryOptions({
    queryKey: [owner, "workloads", "count", phase ?? ""],
    refetchInterval: every,
    placeholderData: keepPreviousData<number>,
    queryFn: () => countOf({ filterBy: phase ? [`phase==${phase}`] : [], search: "" }),
  });
}

/** How many there are, of one phase or of all. */
export function useWorkloadCount(phase?: Phase) {
  return useQuery(countQuery(useOwner(), phase));
}

const path = (workloadId: string) => ({ params: { path: { workloadId } } });

export function useWorkload(id: string) {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "workloads", id],
    refetchInterval: LIVE,
    queryFn: () => answered(tenant.GET("/api/v1/workloads/{workloadId}", path(id))),
  });
}

export function useTraining(id: string) {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "workloads", id, "training"],
    staleTime: 60_000,
    queryFn: () => answered(tenant.GET("/api/v1/workloads/trainings/{workloadId}", path(id))),
  });
}

/** Parts of a workload's page; those of a finished one are read once more when its phase changes, then rest. */
function usePart<T>(id: string, phase: Phase, part: string, queryFn: () => Promise<T>) {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "workloads", id, part, FINAL.has(phase) ? phase : ""],
    refetchInterval: FINAL.has(phase) ? LIVE * 5 : LIVE,
    placeholderData: keepPreviousData,
    queryFn,
  });
}

export function useWhy(id: string, phase: Phase) {
  return usePart(id, phase, "why", () => answered(tenant.GET("/api/atoll/v1/workloads/{workloadId}/why", path(id))));
}

export function usePods(id: string, phase: Phase) {
  const query = { limit: 100 };
  return usePart(
    id,
    phase,
    "pods",
    async () =>
      (
        await answered(
          tenant.GET("/api/v1/workloads/{workloadId}/pods", { params: { path: { workloadId: id }, query } }),
        )
      ).pods,
  );
}

export function useHistory(id: string, phase: Phase) {
  const query = { limit: 100 };
  return usePart(
    id,
    phase,
    "history",
    async () =>
      (
        await answered(
          tenant.GET("/api/v1/workloads/{workloadId}/history", { params: { path: { workloadId: id }, query } }),
        )
      ).records,
  );
}

export function useSubmit() {
  return useWorkloadsChange((body: TrainingCreation) => answered(tenant.POST("/api/v1/workloads/trainings", { body })));
}

export type Action = "suspend" | "resume" | "delete";

export function useAction(id: string) {
  return useWorkloadsChange(async (action: Action) => {
    const calls = {
      suspend: () => tenant.POST("/api/v1/workloads/trainings/{workloadId}/suspend", path(id)),
      resume: () => tenant.POST("/api/v1/workloads/trainings/{workloadId}/resume", path(id)),
      delete: () => tenant.DELETE("/api/v1/workloads/trainings/{workloadId}", path(id)),
    };
    return answered<unknown>(calls[action]());
  });
}

function useWorkloadsChange<Given, Made>(mutationFn: (given: Given) => Promise<Made>) {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "workloads"] }),
  });
}
