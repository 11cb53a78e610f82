/** What a tenant's life is right now, in one word, and what can be done about it. Pure. */
import type { Tenant } from "./queries";

export type Standing = "Creating" | "Ready" | "Updating" | "Failed" | "Suspended" | "Deleted" | "Being erased";

export type Act =
  "suspend" | "resume" | "restore" | "alias" | "limits" | "export" | "hold" | "release" | "delete" | "erase";

type Living = Pick<Tenant, "status" | "atoll">;

/** The API has no word for a suspended tenant: its status stays Ready. A deleted one may have been suspended before. */
export function standingOf({ status, atoll }: Living): Standing {
  if (status === "Deleting") return "Being erased";
  if (status === "Ready" && atoll.suspendedAt) return "Suspended";
  return status;
}

export function isHeld({ atoll }: Living): boolean {
  return Boolean(atoll.heldAt);
}

/** The API tells none of a tenant that is being set up, deleted or erased. */
export function showsClusters({ status }: Pick<Tenant, "status">, may: (permission: string) => boolean): boolean {
  return may("cluster:read") && (status === "Ready" || status === "Updating");
}

export function canBeRestored({ atoll }: Living, now: Date): boolean {
  return atoll.retainedUntil ? new Date(atoll.retainedUntil) >= now : false;
}

const WHEN: Record<Act, Standing[]> = {
  suspend: ["Ready", "Updating"],
  resume: ["Suspended"],
  restore: ["Deleted"],
  alias: ["Creating", "Ready", "Updating", "Failed", "Suspended"],
  limits: ["Creating", "Ready", "Updating", "Failed", "Suspended"],
  export: ["Ready", "Updating"],
  hold: ["Creating", "Ready", "Updating", "Failed", "Suspended", "Deleted"],
  release: ["Creating", "Ready", "Updating", "Failed", "Suspended", "Deleted"],
  delete: ["Ready", "Updating", "Failed", "Suspended"],
  erase: ["Ready", "Updating", "Failed", "Suspended", "Deleted"],
};

/** What the server would do now if asked by somebody with these permissions; in the order of a menu. */
export function actsOn(tenant: Living, may: (permission: string) => boolean, now: Date): Act[] {
  const standing = standingOf(tenant);
  return (Object.keys(WHEN) as Act[]).filter((act) => {
    if (!WHEN[act].includes(standing)) return false;
    if (act === "restore" && !canBeRestored(tenant, now)) return false;
    if (act === (isHeld(tenant) ? "hold" : "release")) return false;
    return may(act === "delete" || act === "erase" ? "tenant:delete" : "tenant:update");
  });
}
