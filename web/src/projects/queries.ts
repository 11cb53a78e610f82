/** What the pages of projects ask the server. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, tenant } from "@/api/client";
import { CALM } from "@/api/queries";
import type { components } from "@/generated/tenant";
import type { ResourcesBody } from "@/quota/draft";
import { kept, type SettingsBody } from "@/schedulingrules/draft";
import { useMayList, useOwner } from "@/session/session";
import type { Choice } from "@/ui/table/column";
import type { Served } from "@/ui/table/source";

export type Project = components["schemas"]["ProjectShape"];
export type ProjectCreation = components["schemas"]["ProjectCreation"];
const MOST = 500;
const OFTEN = 4000;

export function useProjects(every = CALM) {
  const enabled = useMayList("project:read");
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "projects"],
    enabled,
    refetchInterval: every,
    queryFn: async () =>
      (await answered(tenant.GET("/api/v1/org-unit/projects", { params: { query: { limit: MOST, sortBy: "name" } } })))
        .projects,
  });
}

/** For filters and forms that name a project. */
export function useProjectChoices(): Choice[] {
  return (useProjects().data ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

export function useProjectList(): Served<Project> {
  return {
    key: [useOwner(), "projects"],
    every: OFTEN,
    read: async (query) => ({
      rows: (await answered(tenant.GET("/api/v1/org-unit/projects", { params: { query } }))).projects,
    }),
    count: async (query) =>
      (await answered(tenant.GET("/api/v1/org-unit/projects/count", { params: { query } }))).count,
  };
}

export function useCreateProject() {
  return useProjectsChange((body: ProjectCreation) => answered(tenant.POST("/api/v1/org-unit/projects", { body })));
}

type Change = Partial<SettingsBody> & { description?: string };

/** An update replaces the whole, so what is not edited is sent as it is at this moment. */
async function changeProject(projectId: string, change: Change) {
  const params = { path: { projectId } };
  const now = await answered(tenant.GET("/api/v1/org-unit/projects/{projectId}", { params }));
  const { description, resources, enforceRunaiScheduler } = now;
  const body = { description, resources, enforceRunaiScheduler, ...kept(now, resources), ...change };
  return answered(tenant.PUT("/api/v1/org-unit/projects/{projectId}", { params, body }));
}

export function useDescribeProject({ id }: Project) {
  return useProjectsChange((description: string) => changeProject(id, { description }));
}

export function useSaveProjectRules() {
  return useProjectsChange(({ id, settings }: { id: string; settings: SettingsBody }) => changeProject(id, settings));
}

export function useDeleteProject() {
  return useProjectsChange((projectId: string) =>
    answered(tenant.DELETE("/api/v1/org-unit/projects/{projectId}", { params: { path: { projectId } } })),
  );
}

export function useSaveProjectQuota() {
  return useProjectsChange(({ id, resources }: { id: string; resources: ResourcesBody[] }) =>
    answered(
      tenant.PUT("/api/v1/org-unit/projects/{projectId}/resources", {
        params: { path: { projectId: id } },
        body: resources,
      }),
    ),
  );
}

function useProjectsChange<Given, Made>(mutationFn: (given: Given) => Promise<Made>) {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "projects"] }),
  });
}
