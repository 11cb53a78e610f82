/** What the pages of departments ask the server. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import { CALM } from "@/api/queries";
import type { components } from "@/generated/tenant";
import type { ResourcesBody } from "@/quota/draft";
import type { Resources } from "@/quota/quota";
import { kept, type SettingsBody } from "@/schedulingrules/draft";
import { useMayList, useOwner } from "@/session/session";
import type { Choice } from "@/ui/table/column";
import type { Served } from "@/ui/table/source";

type Listed = components["schemas"]["DepartmentListed"];
export type Department = Omit<Listed, "resources"> & { resources: Resources[] };
export type DepartmentCreation = components["schemas"]["DepartmentCreation"];
const MOST = 500;

/** A brief list leaves quotas out; those that are asked for here have them. */
function withQuota(listed: Listed[]): Department[] {
  return listed.map((each) => ({ ...each, resources: each.resources ?? [] }));
}

export function useDepartments() {
  const enabled = useMayList("department:read");
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "departments"],
    enabled,
    queryFn: async () => {
      const query = { limit: MOST, sortBy: "name" };
      return withQuota((await answered(tenant.GET("/api/v1/org-unit/departments", { params: { query } }))).departments);
    },
  });
}

/** For filters and forms that name a department. */
export function useDepartmentChoices(): Choice[] {
  return (useDepartments().data ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

export function useDepartmentList(): Served<Department> {
  return {
    key: [useOwner(), "departments"],
    every: CALM,
    read: async (asked) => {
      const query = { ...asked, verbosity: "verbose" } as const;
      const found = await answered(tenant.GET("/api/v1/org-unit/departments", { params: { query } }));
      return { rows: withQuota(found.departments) };
    },
    count: async (query) =>
      (await answered(tenant.GET("/api/v1/org-unit/departments/count", { params: { query } }))).count,
  };
}

export type PoolComparison = components["schemas"]["PoolComparison"];

/** What a department has against its projects' quotas and the pools' capacity, as the server counts all of them. */
export function useComparisons(departmentId: string) {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "departments", departmentId, "comparisons"],
    queryFn: async () =>
      (
        await answered(
          tenant.GET("/api/atoll/v1/departments/{departmentId}/quota", { params: { path: { departmentId } } }),
        )
      ).nodePools,
  });
}

export function useCreateDepartment() {
  return useDepartmentsChange((body: DepartmentCreation) =>
    answered(tenant.POST("/api/v1/org-unit/departments", { body })),
  );
}

type Change = Partial<SettingsBody> & { description?: string };

/** An update replaces the whole but the quotas, so what is not edited is sent as it is at this moment. */
async function changeDepartment(departmentId: string, change: Change) {
  const params = { path: { departmentId } };
  const now = await answered(tenant.GET("/api/v1/org-unit/departments/{departmentId}", { params }));
  const body = { description: now.description, ...kept(now, now.resources), ...change };
  return answered(tenant.PUT("/api/v1/org-unit/departments/{departmentId}", { params, body }));
}

export function useDescribeDepartment({ id }: Department) {
  return useDepartmentsChange((description: string) => changeDepartment(id, { description }));
}

export function useSaveDepartmentRules() {
  return useDepartmentsChange(({ id, settings }: { id: string; settings: SettingsBody }) =>
    changeDepartment(id, settings),
  );
}

export function useDeleteDepartment() {
  return useDepartmentsChange((departmentId: string) =>
    answered(tenant.DELETE("/api/v1/org-unit/departments/{departmentId}", { params: { path: { departmentId } } })),
  );
}

export function useSaveDepartmentQuota() {
  return useDepartmentsChange(({ id, resources }: { id: string; resources: ResourcesBody[] }) =>
    answered(
      tenant.PUT("/api/v1/org-unit/departments/{departmentId}/resources", {
        params: { path: { departmentId: id } },
        body: resources,
      }),
    ),
  );
}

function useDepartmentsChange<Given, Made>(mutationFn: (given: Given) => Promise<Made>) {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: [owner, "departments"] });
      // What is handed down is in effect in projects at once.
      void queries.invalidateQueries({ queryKey: [owner, "projects"] });
    },
  });
}
