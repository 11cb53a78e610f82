import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMay } from "@/session/session";

/** The way to what operators did about a tenant, while it was there and after. */
export function History({ name }: { name: string }) {
  const mayRead = useMay()("events-history:read");
  if (!mayRead) return "in the audit log";
  const filterBy = encodeURIComponent(`entity_type==tenant,entity_name==${name}`);
  return (
    <Anchor component={Link} to={`/audit?filterBy=${filterBy}`} size="sm">
      in the audit log
    </Anchor>
  );
}
