/** What pages ask the server about access rules, of whichever realm this address is. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, realm, tenant } from "@/api/client";
import { CALM } from "@/api/queries";
import type { components } from "@/generated/tenant";
import { useOwner } from "@/session/session";
import type { Served } from "@/ui/table/source";

export type AccessRule = components["schemas"]["AccessRuleShape"];
export type AccessRuleCreation = components["schemas"]["AccessRuleCreation"];
export type SubjectType = AccessRule["subjectType"];
export type ScopeType = AccessRule["scopeType"];
const MOST_OF_ONE = 100;

export function useRuleList(): Served<AccessRule> {
  return {
    key: [useOwner(), "access-rules"],
    every: CALM,
    read: async (query) => {
      const found = await answered(realm.GET("/api/v1/authorization/access-rules", { params: { query } }));
      return { rows: found.accessRules, total: found.totalRecords };
    },
  };
}

export type Holder = components["schemas"]["HolderShape"];

/** Who holds a role on a department or a project, by a rule on it or on what is above it. */
export function useHolders(type: "department" | "project", id: string) {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "access-rules", "holders", type, id],
    queryFn: async () =>
      (type === "department"
        ? await answered(
            tenant.GET("/api/atoll/v1/departments/{departmentId}/access", { params: { path: { departmentId: id } } }),
          )
        : await answered(
            tenant.GET("/api/atoll/v1/projects/{projectId}/access", { params: { path: { projectId: id } } }),
          )
      ).access,
  });
}

/** The rules of one subject. */
export function useRulesOf(filterBy: string[]) {
  const owner = useOwner();
  const query = { filterBy, limit: MOST_OF_ONE, sortBy: "subjectId" };
  return useQuery({
    queryKey: [owner, "access-rules", "of", filterBy],
    queryFn: async () =>
      (await answered(realm.GET("/api/v1/authorization/access-rules", { params: { query } }))).accessRules,
  });
}

/** The whole of this realm as a scope: read from the person's own rules, which say it whatever else they may see. */
export function useWholeScope() {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "access-rules", "whole"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const query = { limit: 1 };
      const { accessRules } = await answered(realm.GET("/api/v1/authorization/me/access-rules", { params: { query } }));
      return accessRules.accessRules[0]?.tenantId;
    },
  });
}

export function useCreateRule() {
  return useRulesChange((body: AccessRuleCreation) =>
    answered(realm.POST("/api/v1/authorization/access-rules", { body })),
  );
}

export function useDeleteRule() {
  return useRulesChange((accessRuleId: number) =>
    answered(
      realm.DELETE("/api/v1/authorization/access-rules/{accessRuleId}", {
        params: { path: { accessRuleId: String(accessRuleId) } },
      }),
    ),
  );
}

function useRulesChange<Given, Made>(mutationFn: (given: Given) => Promise<Made>) {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "access-rules"] }),
  });
}
