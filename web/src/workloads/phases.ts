/** What the phases of a workload mean to the eye, and which actions a phase leaves open. Pure. */
import type { components } from "@/generated/tenant";

export type Phase = components["schemas"]["WorkloadShape"]["phase"];

interface Look {
  color: string;
  /** Something is moving: the dot pulses. */
  moving?: boolean;
}

const LOOKS: Record<Phase, Look> = {
  Creating: { color: "gray", moving: true },
  Initializing: { color: "cyan", moving: true },
  Resuming: { color: "cyan", moving: true },
  Pending: { color: "yellow", moving: true },
  Deleting: { color: "gray", moving: true },
  Running: { color: "lagoon", moving: true },
  Updating: { color: "cyan", moving: true },
  Stopped: { color: "gray" },
  Stopping: { color: "gray", moving: true },
  Degraded: { color: "orange", moving: true },
  Failed: { color: "red" },
  Completed: { color: "blue" },
  Terminating: { color: "gray", moving: true },
  Unknown: { color: "gray" },
};

/** In the order in which people look for them. */
export const PHASES = [
  "Running",
  "Pending",
  "Initializing",
  "Creating",
  "Resuming",
  "Degraded",
  "Failed",
  "Completed",
  "Stopped",
  "Stopping",
  "Deleting",
  "Unknown",
] as const satisfies Phase[];

export function lookOf(phase: Phase): Look {
  return LOOKS[phase] ?? LOOKS.Unknown;
}

export const WAITING: ReadonlySet<Phase> = new Set<Phase>(["Creating", "Pending", "Initializing", "Resuming"]);
export const FINAL: ReadonlySet<Phase> = new Set<Phase>(["Completed", "Failed"]);
/** Phases that a person asks about: why does it wait, why did it fail? */
export const EXPLAINED: ReadonlySet<Phase> = new Set<Phase>([...WAITING, "Stopped", "Degraded", "Failed"]);
const LEAVING: ReadonlySet<Phase> = new Set<Phase>(["Deleting", "Terminating"]);
const STOPPED: ReadonlySet<Phase> = new Set<Phase>(["Stopped", "Stopping"]);

export function canSuspend(phase: Phase): boolean {
  return !FINAL.has(phase) && !LEAVING.has(phase) && !STOPPED.has(phase);
}

export function canResume(phase: Phase): boolean {
  return STOPPED.has(phase);
}

export function canDelete(phase: Phase): boolean {
  return !LEAVING.has(phase);
}

/** The list of workloads in one phase, as a part of an address. */
export function phaseFilter(phase: Phase): string {
  return `filterBy=${encodeURIComponent(`phase==${phase}`)}`;
}
