/** A quota while it is edited: one entry for each node pool, empty where there is no bound. Pure. */
import type { Problem } from "@/api/problem";
import { sentence } from "@/api/problem";
import type { components } from "@/generated/tenant";
import type { Resources } from "./quota";

export type ResourcesBody = components["schemas"]["ResourcesBody"];
type Amount = number | string;

export interface Bounds {
  deserved: Amount;
  limit: Amount;
  overQuotaWeight: Amount;
}
export const KINDS = ["gpu", "cpu", "memory"] as const;
export type Kind = (typeof KINDS)[number];
export type Bound = keyof Bounds;

export interface PoolDraft extends Record<Kind, Bounds> {
  poolId: string;
  poolName: string;
  units: "Mib" | "MB" | "GB";
  priority: string | null;
}

export interface Pool {
  id: string;
  name: string;
}

/** Millicores in the API, cores for people. */
const CORE = 1000;

/** One entry for each pool that has a quota, then the pools of the cluster that have none yet. */
export function draftOf(resources: Resources[], pools: Pool[]): PoolDraft[] {
  const known = resources.map((each) => fromResources(each));
  const missing = pools.filter(({ id }) => !known.some(({ poolId }) => poolId === id));
  return [...known, ...missing.map(({ id, name }) => fromResources({ nodePool: { id, name }, gpu: { deserved: 0 } }))];
}

function fromResources({ nodePool, gpu, cpu, memory, priority }: Resources): PoolDraft {
  return {
    poolId: nodePool?.id ?? "",
    poolName: nodePool?.name ?? "default",
    units: memory?.units ?? "MB",
    priority: priority ?? null,
    gpu: bounds(gpu, 1),
    cpu: bounds(cpu, CORE),
    memory: bounds(memory, 1),
  };
}

type Given = { deserved?: number | null; limit?: number | null; overQuotaWeight?: number | null } | null | undefined;

function bounds(given: Given, scale: number): Bounds {
  const shown = (value: number | null | undefined) => (value === null || value === undefined ? "" : value / scale);
  return {
    deserved: shown(given?.deserved),
    limit: shown(given?.limit),
    overQuotaWeight: given?.overQuotaWeight ?? "",
  };
}

export function bodyOf(draft: PoolDraft[]): ResourcesBody[] {
  return draft.map(({ poolId, poolName, units, priority, gpu, cpu, memory }) => ({
    nodePool: poolId ? { id: poolId, name: poolName } : undefined,
    priority: priority ?? undefined,
    gpu: { ...sent(gpu, 1), deserved: number(gpu.deserved, 1) ?? 0 },
    cpu: sent(cpu, CORE),
    memory: { ...sent(memory, 1), units },
  }));
}

function sent({ deserved, limit, overQuotaWeight }: Bounds, scale: number) {
  return {
    deserved: number(deserved, scale),
    limit: number(limit, scale),
    overQuotaWeight: number(overQuotaWeight, 1),
  };
}

function number(value: Amount, scale: number): number | null {
  return value === "" ? null : Number(value) * scale;
}

const PLACE = /^(?:resources)?\[(\d+)\]\.(gpu|cpu|memory)(?:\.(\w+))?$/;

/** The server's problems by `pool.kind.bound`, so that each stands at its field. */
export function errorsOf(problem: Problem): Record<string, string> {
  return Object.fromEntries(
    problem.fields.flatMap(({ field, problem: text }) => {
      const [, index, kind, bound] = PLACE.exec(field) ?? [];
      return kind ? [[`${index}.${kind}.${bound ?? "deserved"}`, sentence(text)]] : [];
    }),
  );
}
