import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMay } from "@/session/session";
import type { Fact } from "@/ui/Facts";

/** The way to what operators did about a tenant, while it was there and after; for those who may read it. */
export function useHistory(name: string): Fact {
  const mayRead = useMay()("events-history:read");
  return ["What was done", mayRead ? <History key="history" of={name} /> : null];
}

function History({ of }: { of: string }) {
  const filterBy = encodeURIComponent(`entity_type==tenant,entity_name==${of}`);
  return (
    <Anchor component={Link} to={`/audit?filterBy=${filterBy}`} size="sm">
      in the audit log
    </Anchor>
  );
}
