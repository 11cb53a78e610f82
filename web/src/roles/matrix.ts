/** What a role gives, as a matrix of entities and actions, and how a custom one is put together from sets. Pure. */
import type { PermissionSet, Resource } from "./queries";

export const ACTIONS = ["read", "update", "create", "delete"] as const;
export type Action = (typeof ACTIONS)[number];
export const ACTION_NAMES: Record<Action, string> = {
  read: "View",
  update: "Edit",
  create: "Create",
  delete: "Delete",
};

const GROUPS: Record<string, string> = {
  organization: "Organization",
  "physical-resource": "Resources",
  workload: "Workloads",
  "workload-asset": "Workload assets",
  iam: "Access",
  dashboard: "Dashboards",
};

interface Actions {
  resourceType: string;
  actions: string[];
}

export interface Line {
  type: string;
  name: string;
  actions: ReadonlySet<string>;
  /** What there is to give at all: an entity that is only read has no other box. */
  possible: ReadonlySet<string>;
}

export interface Group<Row> {
  name: string;
  rows: Row[];
}

/** One line for each entity, in groups; entities without any action are left out when `all` is false. */
export function matrixOf(permissions: Actions[], resources: Resource[], all: boolean): Group<Line>[] {
  const given = new Map(permissions.map(({ resourceType, actions }) => [resourceType, new Set(actions)]));
  return grouped(resources, ({ resourceType, displayName, actions }) => ({
    type: resourceType,
    name: displayName,
    actions: given.get(resourceType) ?? new Set<string>(),
    possible: new Set(actions),
  }))
    .map(({ name, rows }) => ({ name, rows: all ? rows : rows.filter((line) => line.actions.size > 0) }))
    .filter(({ rows }) => rows.length > 0);
}

export interface Choosable {
  type: string;
  name: string;
  /** From the least to the most. */
  sets: PermissionSet[];
}

/** The sets that are about one entity each, by entity: what a custom role is chosen from. */
export function choosable(sets: PermissionSet[], resources: Resource[]): Group<Choosable>[] {
  return grouped(resources, ({ resourceType, displayName }) => ({
    type: resourceType,
    name: displayName,
    sets: sets
      .filter(({ permissions }) => permissions.length === 1 && permissions[0]?.resourceType === resourceType)
      .toSorted((a, b) => size(a) - size(b)),
  }))
    .map(({ name, rows }) => ({ name, rows: rows.filter((row) => row.sets.length > 0) }))
    .filter(({ rows }) => rows.length > 0);
}

/** `Node pools: manage` → `Manage`. */
export function shortName({ name }: Pick<PermissionSet, "name">): string {
  const word = name.slice(name.lastIndexOf(":") + 1).trim();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The sets that give what a role gives, for a copy of a predefined one. An entity that no set fits gets the next smaller. */
export function setsLike(permissions: Actions[], sets: PermissionSet[]): string[] {
  return permissions.flatMap(({ resourceType, actions }) => {
    const fitting = sets
      .filter(
        (set) =>
          set.permissions.length === 1 &&
          set.permissions[0]?.resourceType === resourceType &&
          set.permissions[0].actions.every((action) => actions.includes(action)),
      )
      .toSorted((a, b) => size(b) - size(a));
    return fitting[0] ? [fitting[0].id] : [];
  });
}

function size({ permissions }: PermissionSet): number {
  return permissions.reduce((sum, { actions }) => sum + actions.length, 0);
}

function grouped<Row>(resources: Resource[], rowOf: (resource: Resource) => Row): Group<Row>[] {
  const ids = [...new Set([...Object.keys(GROUPS), ...resources.map(({ groupId }) => groupId)])];
  return ids.map((id) => ({
    name: GROUPS[id] ?? id,
    rows: resources.filter(({ groupId }) => groupId === id).map(rowOf),
  }));
}
