/** What the pages of departments ask the server. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import { CALM } from "@/api/queries";
import type { components } from "@/generated/tenant";
import type { ResourcesBody } from "@/quota/draft";
import { useMayList, useOwner } from "@/session/session";
import type { Choice } from "@/ui/table/column";
import type { Served } from "@/ui/table/source";

export type Department = components["schemas"]["DepartmentShape"];
export type DepartmentCreation = components["schemas"]["DepartmentCreation"];
const MOST = 500;

export function useDepartments() {
  const enabled = useMayList("department:read");
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "departments"],
    enabled,
    queryFn: async () =>
      (
        await answered(
          tenant.GET("/api/v1/org-unit/departments", { params: { query: { limit: MOST, sortBy: "name" } } }),
        )
      ).departments,
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
    read: async (query) => ({
      rows: (
        await answered(
          tenant.GET("/api/v1/org-unit/departments", { params: { query: { ...query, verbosity: "verbose" } } }),
        )
      ).departments,
    }),
    count: async (query) =>
      (await answered(tenant.GET("/api/v1/org-unit/departments/count", { params: { query } }))).count,
  };
}

export function useCreateDepartment() {
  return useDepartmentsChange((body: DepartmentCreation) =>
    answered(tenant.POST("/api/v1/org-unit/departments", { body })),
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
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "departments"] }),
  });
}
