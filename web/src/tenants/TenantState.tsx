import { StateBadge } from "@/ui/StateBadge";
import type { Tenant } from "./queries";

const COLORS: Record<Tenant["status"], string> = {
  Creating: "cyan",
  Failed: "red",
  Updating: "cyan",
  Deleted: "gray",
  Deleting: "gray",
  Ready: "lagoon",
};
export const TENANT_STATES = Object.keys(COLORS);

export function TenantState({ status }: { status: Tenant["status"] }) {
  return <StateBadge color={COLORS[status]}>{status}</StateBadge>;
}
