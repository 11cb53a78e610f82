import { Badge } from "@mantine/core";
import type { Tenant } from "./queries";

const COLORS: Record<Tenant["status"], string> = {
  Creating: "cyan",
  Failed: "red",
  Updating: "cyan",
  Deleted: "gray",
  Deleting: "gray",
  Ready: "lagoon",
};

export function TenantState({ status }: { status: Tenant["status"] }) {
  return (
    <Badge variant="light" tt="none" color={COLORS[status]}>
      {status}
    </Badge>
  );
}
