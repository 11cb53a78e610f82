/** Scheduling rules while they are edited: lengths of time as they are typed, pools in their order. Pure. */
import type { components } from "@/generated/tenant";
import type { Resources } from "@/quota/quota";
import { secondsOf, written } from "./duration";
import { type Limit, LIMITS, type SchedulingRules, type Settings } from "./rules";

export interface Draft {
  limits: Record<Limit, string>;
  pools: string[];
  training: string[];
  workspace: string[];
}

export type SettingsBody = Pick<
  components["schemas"]["DepartmentUpdate"],
  "schedulingRules" | "defaultNodePools" | "nodeTypes"
>;

/** Where the server's problems stand in the form. */
export const FIELDS: Record<string, string> = {
  ...Object.fromEntries(LIMITS.map(({ name }) => [`schedulingRules.${name}`, `limits.${name}`])),
  defaultNodePools: "pools",
  "nodeTypes.training": "training",
  "nodeTypes.workspace": "workspace",
};

export function draftOf({ schedulingRules, defaultNodePools, nodeTypes }: Settings, pools: string[]): Draft {
  const limit = (seconds: number | null | undefined) => (seconds == null ? "" : written(seconds));
  return {
    limits: byLimit((name) => limit(schedulingRules?.[name])),
    pools: (defaultNodePools ?? []).filter((pool) => pools.includes(pool)),
    training: nodeTypes?.training ?? [],
    workspace: nodeTypes?.workspace ?? [],
  };
}

/** The names that node types have for people are not edited, and stay. */
export function bodyOf(draft: Draft, { nodeTypes }: Settings): SettingsBody {
  const rules: SchedulingRules = byLimit((name) => secondsOf(draft.limits[name]) ?? null);
  return {
    schedulingRules: rules,
    defaultNodePools: draft.pools,
    nodeTypes: { training: draft.training, workspace: draft.workspace, names: nodeTypes?.names },
  };
}

export function problemOf(text: string): string | null {
  return secondsOf(text) === undefined ? "Write it with units, as in 2 d 12 h or 90 m." : null;
}

/** The pools of the cluster, each of which has a quota in every department and project. */
export function poolsOf(resources: Resources[]): string[] {
  return resources.flatMap(({ nodePool }) => nodePool?.name ?? []);
}

/** Settings to be sent back as they are, without default pools that are gone: those would be refused. */
export function kept(settings: Settings, resources: Resources[]): SettingsBody {
  const pools = poolsOf(resources);
  return {
    schedulingRules: settings.schedulingRules,
    defaultNodePools: settings.defaultNodePools?.filter((pool) => pools.includes(pool)),
    nodeTypes: settings.nodeTypes,
  };
}

export function moved(pools: string[], from: number, to: number): string[] {
  const rest = pools.filter((_, place) => place !== from);
  return [...rest.slice(0, to), ...pools.slice(from, from + 1), ...rest.slice(to)];
}

function byLimit<Value>(of: (name: Limit) => Value): Record<Limit, Value> {
  return Object.fromEntries(LIMITS.map(({ name }) => [name, of(name)])) as Record<Limit, Value>;
}
