/** What the list of workloads shows, kept in the page's address so that it can be shared and survives a reload. Pure. */
import type { Phase } from "./phases";
import { PHASES } from "./phases";

export const SORTS = [
  "name",
  "phase",
  "projectName",
  "createdAt",
  "phaseUpdatedAt",
  "completedAt",
  "allocatedGPU",
  "submittedBy",
] as const;
export type Sort = (typeof SORTS)[number];
export const PAGE_SIZE = 25;

export interface Search {
  phase?: Phase;
  project?: string;
  name?: string;
  sort?: Sort;
  order?: "asc" | "desc";
  page?: number;
}

export function readSearch(given: Record<string, unknown>): Search {
  const page = Number(given.page);
  return {
    phase: PHASES.find((phase) => phase === given.phase),
    project: typeof given.project === "string" || typeof given.project === "number" ? String(given.project) : undefined,
    name: typeof given.name === "string" && given.name ? given.name : undefined,
    sort: SORTS.find((sort) => sort === given.sort),
    order: given.order === "asc" || given.order === "desc" ? given.order : undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  };
}

/** The filters as the API takes them; all must hold. */
export function filtersOf({ phase, project }: Search): string[] {
  return [phase && `phase==${phase}`, project && `projectId==${project}`].filter(
    (each) => each !== undefined && each !== "",
  ) as string[];
}

export function isNarrowed({ phase, project, name }: Search): boolean {
  return Boolean(phase ?? project ?? name);
}
