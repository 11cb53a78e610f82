/** Before an erasure: whether the tenant took along what is its own. */
import { Alert } from "@mantine/core";
import { IconPackageExport } from "@tabler/icons-react";
import type { Tenant } from "@/tenants/queries";
import { standingOf } from "@/tenants/standing";
import { Time } from "@/ui/Time";
import { useTenantExports } from "./queries";

/** A tenant that nobody can enter cannot be exported: nobody of it could fetch the archive. */
const WAYS = {
  Suspended: "Resume it first, order an export, and have its administrators fetch it.",
  Deleted: "Restore it first, order an export, and have its administrators fetch it.",
};

export function ExportFirst({ tenant }: { tenant: Tenant }) {
  const { data } = useTenantExports(tenant.id);
  if (!data) return null;
  const ready = data.find(({ status }) => status === "Ready");
  const standing = standingOf(tenant);
  const way = standing === "Suspended" || standing === "Deleted" ? WAYS[standing] : "Order one first, on its page.";
  return (
    <Alert
      color={ready ? "gray" : "yellow"}
      variant="light"
      icon={<IconPackageExport size={18} />}
      title={ready ? "There is an export" : "There is no export of it"}
    >
      {ready ? (
        <>
          It was finished <Time at={ready.finishedAt} />. Ask its administrators whether they fetched it: here it is
          erased with everything else.
        </>
      ) : (
        <>If its people may want to keep anything: {way}</>
      )}
    </Alert>
  );
}
