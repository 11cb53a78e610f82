/**
 * What departments hand down: limits on time, default node pools, node types. The server merges a project's own with its
 * department's; here the same is reckoned while somebody types, and told apart by where it comes from. Pure.
 */
import type { components } from "@/generated/tenant";
import { written } from "./duration";

export type SchedulingRules = components["schemas"]["SchedulingRules"];
type NodeTypes = components["schemas"]["NodeTypes"];
export type Limit = keyof SchedulingRules;
export type TypedKind = "training" | "workspace";

/** As a department or a project has them, or as they are in effect. */
export interface Settings {
  schedulingRules?: SchedulingRules | null;
  defaultNodePools?: string[] | null;
  nodeTypes?: NodeTypes | null;
}

const NO_IDLENESS = "No effect yet: nothing measures use.";
const NO_WORKSPACES = "No effect yet: there are no workspaces.";
export const NO_TYPES = "No effect yet: nothing is placed by node type.";

export interface LimitText {
  name: Limit;
  title: string;
  about: string;
  acts: boolean;
}

export const LIMITS: LimitText[] = [
  {
    name: "trainingJobTimeLimitSeconds",
    title: "Training time limit",
    about: "A training is stopped when it ran this long.",
    acts: true,
  },
  {
    name: "trainingJobMaxIdleDurationSeconds",
    title: "Training idle limit",
    about: NO_IDLENESS,
    acts: false,
  },
  {
    name: "interactiveJobTimeLimitSeconds",
    title: "Workspace time limit",
    about: NO_WORKSPACES,
    acts: false,
  },
  {
    name: "interactiveJobMaxIdleDurationSeconds",
    title: "Workspace idle limit",
    about: NO_IDLENESS,
    acts: false,
  },
  {
    name: "interactiveJobPreemptIdleDurationSeconds",
    title: "Preemptible workspace idle limit",
    about: NO_IDLENESS,
    acts: false,
  },
];

export const TYPED: { kind: TypedKind; title: string }[] = [
  { kind: "training", title: "Node types of trainings" },
  { kind: "workspace", title: "Node types of workspaces" },
];

/** What holds, and whose it is. */
export interface Decided<Value> {
  value: Value;
  from: "own" | "department";
}

/** The shorter of the two wins. */
export function limitInEffect(
  own: number | null | undefined,
  inherited: number | null | undefined,
): Decided<number> | undefined {
  if (inherited != null && (own == null || inherited <= own)) return { value: inherited, from: "department" };
  return own == null ? undefined : { value: own, from: "own" };
}

/** A project's own order replaces its department's. */
export function poolsInEffect(own: string[], inherited: string[]): Decided<string[]> {
  return own.length > 0 ? { value: own, from: "own" } : { value: inherited, from: "department" };
}

/** None is any. Of a project's own only those count that its department allows; where none is left, the department's hold. */
export function typesInEffect(own: string[], inherited: string[]): Decided<string[]> {
  const left = inherited.length > 0 ? own.filter((type) => inherited.includes(type)) : own;
  return left.length > 0 ? { value: left, from: "own" } : { value: inherited, from: "department" };
}

/** A department's, as far as they show in a project that it is in effect in: for whoever may not see the department. */
export function handedDown(own: Settings, effective: Settings): Settings {
  const limits = LIMITS.map(({ name }) => {
    const value = effective.schedulingRules?.[name];
    return [name, value === own.schedulingRules?.[name] ? null : value] as const;
  });
  const types = (kind: TypedKind) => {
    const value = effective.nodeTypes?.[kind] ?? [];
    return same(value, own.nodeTypes?.[kind] ?? []) ? [] : value;
  };
  return {
    schedulingRules: Object.fromEntries(limits),
    defaultNodePools: own.defaultNodePools?.length ? [] : effective.defaultNodePools,
    nodeTypes: { training: types("training"), workspace: types("workspace") },
  };
}

/** One line of what is in effect. */
export interface Line {
  title: string;
  value: string;
  from: "own" | "department";
  /** What it says itself, where that does not hold. */
  overruled?: string;
  acts: boolean;
}

/** What is in effect, by the server's word; only what is set. */
export function linesOf(own: Settings, effective: Settings): Line[] {
  const limits = LIMITS.map(({ name, title, acts }) => {
    const [mine, holds] = [own.schedulingRules?.[name], effective.schedulingRules?.[name]];
    return line(title, mine == null ? "" : written(mine), holds == null ? "" : written(holds), acts);
  });
  const types = TYPED.map(({ kind, title }) =>
    line(title, inOrder(own.nodeTypes?.[kind]), inOrder(effective.nodeTypes?.[kind]), false),
  );
  return [...limits, poolLine(own, effective), ...types].filter(({ value }) => value !== "");
}

function line(title: string, mine: string, value: string, acts: boolean): Line {
  if (mine === value) return { title, value, from: "own", acts };
  return { title, value, from: "department", overruled: mine || undefined, acts };
}

/** An order of its own holds without the pools that are gone. */
function poolLine(own: Settings, effective: Settings): Line {
  const from = own.defaultNodePools?.length ? "own" : "department";
  return { title: "Default node pools", value: inOrder(effective.defaultNodePools), from, acts: true };
}

export function inOrder(names: string[] | null | undefined): string {
  return (names ?? []).join(", ");
}

function same(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((name, place) => name === other[place]);
}
