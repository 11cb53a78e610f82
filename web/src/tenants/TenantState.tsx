/** A tenant's standing and, beside it, a legal hold: what an operator must see before anything else. */
import { Group } from "@mantine/core";
import { StateBadge } from "@/ui/StateBadge";
import type { Tenant } from "./queries";
import { isHeld, type Standing, standingOf } from "./standing";

const COLORS: Record<Standing, string> = {
  Creating: "cyan",
  Ready: "lagoon",
  Updating: "cyan",
  Failed: "red",
  Suspended: "orange",
  Deleted: "gray",
  "Being erased": "red",
};
export const STANDINGS = Object.keys(COLORS) as Standing[];

export function TenantState({ tenant }: { tenant: Pick<Tenant, "status" | "atoll"> }) {
  const standing = standingOf(tenant);
  const { suspensionReason, holdReason } = tenant.atoll;
  return (
    <Group gap={6} wrap="nowrap" component="span" display="inline-flex">
      <StateBadge color={COLORS[standing]} about={standing === "Suspended" ? suspensionReason : undefined}>
        {standing}
      </StateBadge>
      {isHeld(tenant) && (
        <StateBadge color="violet" about={holdReason}>
          On hold
        </StateBadge>
      )}
    </Group>
  );
}
