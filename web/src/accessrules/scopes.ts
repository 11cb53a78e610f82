/** The scopes of a realm as a tree: tenant, its clusters, their departments, their projects. Pure. */
import type { ScopeType } from "./queries";

export interface Scope {
  type: ScopeType;
  id: string;
  name: string;
  children: Scope[];
}

interface Named {
  id: string;
  name: string;
}

export interface Parts {
  clusters: Named[];
  departments: (Named & { clusterId: string })[];
  projects: (Named & { clusterId: string; parentId: string })[];
}

/** Projects whose department is not in sight hang below their cluster, so that nothing gets lost. */
export function treeOf(root: Omit<Scope, "children">, { clusters, departments, projects }: Parts): Scope {
  const seen = new Set(departments.map(({ id }) => id));
  const leaf = ({ id, name }: Named): Scope => ({ type: "project", id, name, children: [] });
  return {
    ...root,
    children: clusters.map((cluster) => ({
      type: "cluster",
      id: cluster.id,
      name: cluster.name,
      children: [
        ...departments
          .filter(({ clusterId }) => clusterId === cluster.id)
          .map(({ id, name }): Scope => ({
            type: "department",
            id,
            name,
            children: projects.filter(({ parentId }) => parentId === id).map(leaf),
          })),
        ...projects.filter(({ clusterId, parentId }) => clusterId === cluster.id && !seen.has(parentId)).map(leaf),
      ],
    })),
  };
}

export function keyOf({ type, id }: Pick<Scope, "type" | "id">): string {
  return `${type}/${id}`;
}

export function flat(scope: Scope): Scope[] {
  return [scope, ...scope.children.flatMap(flat)];
}

/** The scopes that are chosen themselves: what lies below a chosen one has the same rights without a rule of its own. */
export function chosenOf(root: Scope, chosen: ReadonlySet<string>): Scope[] {
  return chosen.has(keyOf(root)) ? [root] : root.children.flatMap((child) => chosenOf(child, chosen));
}

/** What is left of a tree when only matches and what leads to them are shown. */
export function matching(scope: Scope, text: string): Scope | undefined {
  if (!text || scope.name.toLowerCase().includes(text.toLowerCase())) return scope;
  const children = scope.children.flatMap((child) => matching(child, text) ?? []);
  return children.length > 0 ? { ...scope, children } : undefined;
}
