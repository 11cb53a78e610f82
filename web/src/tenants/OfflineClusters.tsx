/** Clusters that will not hear of it now: what an order does not reach has to be said before it is given. */
import { Alert } from "@mantine/core";
import { IconPlugConnectedX } from "@tabler/icons-react";
import { plural } from "@/ui/relative";
import { useTenantClusters } from "./queries";

export function OfflineClusters({ tenantId, children }: { tenantId: number; children: string }) {
  const { data } = useTenantClusters(String(tenantId));
  const offline = (data ?? []).filter(({ status }) => status?.state === "Disconnected");
  if (offline.length === 0) return null;
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconPlugConnectedX size={18} />}
      title={`${plural(offline.length, "cluster is", "clusters are")} offline: ${offline.map(({ name }) => name).join(", ")}`}
    >
      {children}
    </Alert>
  );
}
