/** The scopes that a person may choose from: the whole platform for operators, the tenant's tree for its people. */
import { useClusters } from "@/clusters/queries";
import { useDepartments } from "@/departments/queries";
import { useProjects } from "@/projects/queries";
import { useSession } from "@/session/session";
import { useWholeScope } from "./queries";
import { type Scope, treeOf } from "./scopes";

export function useScopeTree(): Scope | undefined {
  const session = useSession();
  const isPlatform = session.plane === "management";
  const tenantId = useWholeScope().data;
  const clusters = useClusters(!isPlatform).data ?? [];
  const departments = useDepartments(!isPlatform).data ?? [];
  const projects = useProjects(undefined, !isPlatform).data ?? [];
  if (isPlatform) return { type: "system", id: "system", name: "The whole platform", children: [] };
  if (tenantId === undefined) return undefined;
  return treeOf(
    { type: "tenant", id: String(tenantId), name: session.tenant },
    { clusters: clusters.map(({ uuid, name }) => ({ id: uuid, name })), departments, projects },
  );
}
