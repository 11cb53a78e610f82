/** What the pages of projects ask the server; departments are asked for where a project is made. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import { CALM } from "@/api/queries";
import type { components } from "@/generated/tenant";
import { useOwner } from "@/session/session";

export type Project = components["schemas"]["ProjectShape"];
export type ProjectCreation = components["schemas"]["ProjectCreation"];
const MOST = 500;

export function useProjects(every = CALM) {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "projects"],
    refetchInterval: every,
    queryFn: async () =>
      (await answered(tenant.GET("/api/v1/org-unit/projects", { params: { query: { limit: MOST, sortBy: "name" } } })))
        .projects,
  });
}

export function useCreateProject() {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ProjectCreation) => answered(tenant.POST("/api/v1/org-unit/projects", { body })),
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "projects"] }),
  });
}

export function useDeleteProject() {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (projectId: string) =>
      answered(tenant.DELETE("/api/v1/org-unit/projects/{projectId}", { params: { path: { projectId } } })),
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "projects"] }),
  });
}
