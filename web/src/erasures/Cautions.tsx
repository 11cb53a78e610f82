/** What speaks against erasing a tenant right now, each with what to do first. */
import { Alert, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTenantExports } from "@/exports/queries";
import { useOffline } from "@/tenants/OfflineClusters";
import type { Tenant } from "@/tenants/queries";
import { standingOf } from "@/tenants/standing";
import { plural } from "@/ui/relative";
import { Time } from "@/ui/Time";

export function Cautions({ tenant }: { tenant: Tenant }) {
  const offline = useOffline(tenant);
  return (
    <Alert color="orange" variant="light" icon={<IconAlertTriangle size={18} />} title="Before you do">
      <Stack gap={6}>
        {tenant.status !== "Deleted" && (
          <Caution what="It is not deleted yet.">
            Deleting stops it just as well, and can be undone for {plural(tenant.atoll.retentionDays, "day")}.
          </Caution>
        )}
        <ExportFirst tenant={tenant} />
        {(offline ?? tenant.status === "Deleted") && (
          <Caution what={offline ? `${offline}.` : "Its clusters are not seen while it is deleted."}>
            One that does not confirm within 5 minutes is named in the certificate; what is there must be removed by
            hand.
          </Caution>
        )}
        <Caution what="Backups stay.">What was copied before holds everything, until it is deleted too.</Caution>
      </Stack>
    </Alert>
  );
}

/** A tenant that nobody can enter cannot be exported: nobody of it could fetch the archive. */
const WAYS: Record<string, string> = {
  Suspended: "If its people want to keep anything, resume it, and have them export and fetch it.",
  Deleted: "If its people want to keep anything, restore it, and have them export and fetch it.",
};

function ExportFirst({ tenant }: { tenant: Tenant }) {
  const { data } = useTenantExports(tenant.id);
  const ready = data?.find(({ status }) => status === "Ready");
  if (!data) return null;
  if (!ready)
    return (
      <Caution what="There is no export of it.">
        {WAYS[standingOf(tenant)] ?? "If its people want to keep anything, order one first."}
      </Caution>
    );
  return (
    <Caution what="Its export goes with it.">
      Finished <Time at={ready.finishedAt} />: ask its administrators whether they fetched it.
    </Caution>
  );
}

function Caution({ what, children }: { what: string; children: ReactNode }) {
  return (
    <Text size="sm">
      <b>{what}</b> {children}
    </Text>
  );
}
