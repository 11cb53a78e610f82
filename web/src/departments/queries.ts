import { useQuery } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import type { components } from "@/generated/tenant";
import { useOwner } from "@/session/session";

export type Department = components["schemas"]["DepartmentShape"];
const MOST = 500;

export function useDepartments() {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "departments"],
    queryFn: async () =>
      (
        await answered(
          tenant.GET("/api/v1/org-unit/departments", { params: { query: { limit: MOST, sortBy: "name" } } }),
        )
      ).departments,
  });
}
