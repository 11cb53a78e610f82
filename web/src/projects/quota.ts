/** Quota and use of projects in GPUs, summed over node pools. Pure. */
import type { Project } from "./queries";

export interface QuotaUse {
  used: number;
  guaranteed: number;
}

type Measured = Pick<Project, "resources" | "status">;

export function usedAndGuaranteed(project: Measured): QuotaUse {
  return {
    used: project.status.quotaStatus.allocated.gpu,
    guaranteed: project.resources.reduce((sum, { gpu }) => sum + (gpu.deserved ?? 0), 0),
  };
}

export function total(projects: Measured[]): QuotaUse {
  return projects
    .map(usedAndGuaranteed)
    .reduce((sum, each) => ({ used: sum.used + each.used, guaranteed: sum.guaranteed + each.guaranteed }), {
      used: 0,
      guaranteed: 0,
    });
}

/** How much of a bar is filled: within quota and beyond it, in per cent of the larger of the two. */
export function shares({ used, guaranteed }: QuotaUse): { within: number; over: number } {
  const whole = Math.max(used, guaranteed);
  if (whole === 0) return { within: 0, over: 0 };
  const within = Math.min(used, guaranteed);
  return { within: (within / whole) * 100, over: ((used - within) / whole) * 100 };
}
