/** What the pages of workloads ask the server, and what they tell it to do. */
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import { LIVE, type Owner } from "@/api/queries";
import type { components } from "@/generated/tenant";
import { useOwner } from "@/session/session";
import { FINAL, type Phase } from "./phases";
import { filtersOf, PAGE_SIZE, type Search } from "./search";

export type Workload = components["schemas"]["WorkloadShape"];
export type TrainingCreation = components["schemas"]["TrainingCreation"];
export type Why = components["schemas"]["WhyShape"];
export type Pod = components["schemas"]["PodShape"];
export type HistoryRecord = components["schemas"]["HistoryRecord"];
export type Training = components["schemas"]["TrainingShape"];

export function useWorkloads(search: Search) {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "workloads", "list", search],
    refetchInterval: LIVE,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const query = {
        filterBy: filtersOf(search),
        search: search.name ?? "",
        sortBy: search.sort ?? "createdAt",
        sortOrder: search.order ?? (search.sort ? "asc" : "desc"),
        offset: ((search.page ?? 1) - 1) * PAGE_SIZE,
        limit: PAGE_SIZE,
      };
      return (await answered(tenant.GET("/api/v1/workloads", { params: { query } }))).workloads;
    },
  });
}

type Narrowed = Pick<Search, "phase" | "project" | "name">;

export function countQuery(owner: Owner, { phase, project, name }: Narrowed, every = LIVE) {
  const query = { filterBy: filtersOf({ phase, project }), search: name ?? "" };
  return queryOptions({
    queryKey: [owner, "workloads", "count", { phase, project, name }],
    refetchInterval: every,
    placeholderData: keepPreviousData<number>,
    queryFn: async () => (await answered(tenant.GET("/api/v1/workloads/count", { params: { query } }))).count,
  });
}

export function useWorkloadCount(narrowed: Narrowed) {
  return useQuery(countQuery(useOwner(), narrowed));
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
