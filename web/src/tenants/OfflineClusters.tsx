/** Clusters that will not hear of it now: what an order does not reach has to be said before it is given. */
import { Alert } from "@mantine/core";
import { IconPlugConnectedX } from "@tabler/icons-react";
import { type Tenant, useTenantClusters } from "./queries";

/** `undefined` while all are there, or nothing is known yet. */
export function useOffline(tenant: Tenant): string | undefined {
  const { data } = useTenantClusters(tenant);
  const names = (data ?? []).filter(({ status }) => status?.state === "Disconnected").map(({ name }) => name);
  if (names.length === 0) return undefined;
  return `${names.join(", ")} ${names.length === 1 ? "is" : "are"} offline`;
}

export function OfflineClusters({ of, children }: { of: Tenant; children: string }) {
  const offline = useOffline(of);
  if (!offline) return null;
  return (
    <Alert color="orange" variant="light" icon={<IconPlugConnectedX size={18} />} title={offline}>
      {children}
    </Alert>
  );
}
