/** What pages ask the server about roles, of whichever realm this address is. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, realm } from "@/api/client";
import type { components } from "@/generated/tenant";
import { useMay, useOwner } from "@/session/session";
import type { Choice } from "@/ui/table/column";

export type Role = components["schemas"]["RoleV2Shape"];
export type RoleBody = components["schemas"]["RoleBody"];
export type PermissionSet = components["schemas"]["PermissionSetShape"];
export type Resource = components["schemas"]["PermissionShape"];

/** Roles, sets and resources seldom change; whoever changes a role here sees it at once. */
const SELDOM = 60_000;

export function useRoles(enabled = true) {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "roles"],
    enabled,
    staleTime: SELDOM,
    queryFn: () => answered(realm.GET("/api/v2/authorization/roles")),
  });
}

/** For filters and forms that name a role; empty for those who may not see them. */
export function useRoleChoices(): Choice[] {
  const may = useMay();
  return (useRoles(may("roles:read")).data ?? []).map(({ id, name }) => ({ value: String(id), label: name }));
}

export function usePermissionSets() {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "permission-sets"],
    staleTime: SELDOM,
    queryFn: async () => (await answered(realm.GET("/api/v1/authorization/permission-sets"))).permissionSets,
  });
}

/** Every kind of thing that a permission can be about, with its name for people. */
export function useResources() {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "permissions"],
    staleTime: SELDOM,
    queryFn: () => answered(realm.GET("/api/v1/authorization/permissions")),
  });
}

export function useSaveRole(id: number | undefined) {
  return useRolesChange((body: RoleBody) =>
    id === undefined
      ? answered(realm.POST("/api/v2/authorization/roles", { body }))
      : answered(realm.PUT("/api/v2/authorization/roles/{roleId}", { params: { path: { roleId: String(id) } }, body })),
  );
}

export function useDeleteRole() {
  return useRolesChange((id: number) =>
    answered(realm.DELETE("/api/v2/authorization/roles/{roleId}", { params: { path: { roleId: String(id) } } })),
  );
}

function useRolesChange<Given, Made>(mutationFn: (given: Given) => Promise<Made>) {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "roles"] }),
  });
}
