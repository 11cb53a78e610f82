/** The scopes that a person may choose from: the whole platform for operators, the tenant's tree for its people. */
import { useClusters } from "@/clusters/queries";
import { useDepartments } from "@/departments/queries";
import { useProjects } from "@/projects/queries";
import { useSession } from "@/session/session";
import { useWholeScope } from "./queries";
import { type Scope, treeOf } from "./scopes";

/** `undefined` until all of it is known. What a person may not list is left out. */
export function useScopeTree(): Scope | undefined {
  const session = useSession();
  const tenantId = useWholeScope().data;
  const [clusters, departments, projects] = [useClusters(), useDepartments(), useProjects()];
  if (session.plane === "management") return { type: "system", id: "system", name: "The whole platform", children: [] };
  if (tenantId === undefined || clusters.isLoading || departments.isLoading || projects.isLoading) return undefined;
  return treeOf(
    { type: "tenant", id: String(tenantId), name: session.tenant },
    {
      clusters: (clusters.data ?? []).map(({ uuid, name }) => ({ id: uuid, name })),
      departments: departments.data ?? [],
      projects: projects.data ?? [],
    },
  );
}
