/** Quota and use of departments and projects: sums, shares and what was promised twice. Pure. */
import type { components } from "@/generated/tenant";

export type Resources = components["schemas"]["Resources"];
type Status = components["schemas"]["DepartmentStatus"];

export interface QuotaUse {
  used: number;
  guaranteed: number;
}

interface Measured {
  resources: Resources[];
  status?: Pick<Status, "quotaStatus"> | null;
}

export function guaranteed(resources: Resources[], poolId?: string): number {
  return resources
    .filter(({ nodePool }) => poolId === undefined || nodePool?.id === poolId)
    .reduce((sum, { gpu }) => sum + (gpu.deserved ?? 0), 0);
}

export function usedAndGuaranteed({ resources, status }: Measured): QuotaUse {
  return { used: status?.quotaStatus.allocated.gpu ?? 0, guaranteed: guaranteed(resources) };
}

export function total(all: Measured[]): QuotaUse {
  return all
    .map(usedAndGuaranteed)
    .reduce((sum, each) => ({ used: sum.used + each.used, guaranteed: sum.guaranteed + each.guaranteed }), {
      used: 0,
      guaranteed: 0,
    });
}

/** What a whole has promised to its parts: a department to its projects, a node pool to departments. */
export function promised(parts: { resources: Resources[] }[], poolId?: string): number {
  return parts.reduce((sum, { resources }) => sum + guaranteed(resources, poolId), 0);
}

/** How much of a bar is filled: within what there is and beyond it, in per cent of the larger of the two. */
export function shares({ used, guaranteed: whole }: QuotaUse): { within: number; over: number } {
  const length = Math.max(used, whole);
  if (length === 0) return { within: 0, over: 0 };
  const within = Math.min(used, whole);
  return { within: (within / length) * 100, over: ((used - within) / length) * 100 };
}
