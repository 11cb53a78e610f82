/** A tenant's limits between the server's form and what is typed: an empty field is no limit. Pure. */
import type { Limits, LimitsBody } from "./queries";

export type LimitName = "clusters" | "gpus" | "users" | "requestsPerSecond";
export type LimitsDraft = Record<LimitName, number | string>;

export interface LimitRow {
  name: LimitName;
  title: string;
  /** `undefined` for what is a rate and not a stock. */
  used: number | undefined;
  limit: number | null;
}

export const TITLES: Record<LimitName, string> = {
  clusters: "Clusters",
  gpus: "GPUs",
  users: "Users",
  requestsPerSecond: "Requests a second",
};
export const LIMIT_NAMES = Object.keys(TITLES) as LimitName[];

export function rowsOf(limits: Limits): LimitRow[] {
  const used: Partial<Record<LimitName, number>> = limits.used;
  return LIMIT_NAMES.map((name) => ({ name, title: TITLES[name], used: used[name], limit: limits[name] }));
}

/** Set below what there is: it stays, and more of it is refused. */
export function isExceeded({ used, limit }: Pick<LimitRow, "used" | "limit">): boolean {
  return used !== undefined && limit !== null && used > limit;
}

export function draftOf(limits: Limits): LimitsDraft {
  return Object.fromEntries(LIMIT_NAMES.map((name) => [name, limits[name] ?? ""])) as LimitsDraft;
}

export function limitOf(typed: number | string | undefined): number | null {
  return typed === "" || typed === undefined ? null : Number(typed);
}

export function bodyOf(draft: LimitsDraft): LimitsBody {
  return Object.fromEntries(LIMIT_NAMES.map((name) => [name, limitOf(draft[name])]));
}
