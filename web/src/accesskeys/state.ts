/** Whether an access key still gets tokens. Pure. */
import type { AccessKey } from "./queries";

export function stateOf(
  { enabled, expiresAt }: Pick<AccessKey, "enabled" | "expiresAt">,
  now: Date,
): "Enabled" | "Disabled" | "Expired" {
  if (expiresAt && new Date(expiresAt) <= now) return "Expired";
  return enabled ? "Enabled" : "Disabled";
}
