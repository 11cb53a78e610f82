/** A tenant's exports as operators see them: how far they are, never what is in them. */
import { Button, Skeleton, Stack, Text } from "@mantine/core";
import { IconPackageExport } from "@tabler/icons-react";
import type { Tenant } from "@/tenants/queries";
import { Card } from "@/ui/Card";
import { ProblemNote } from "@/ui/ProblemNote";
import { ExportRow } from "./ExportRow";
import { useTenantExports } from "./queries";

export function TenantExports({ tenant, onOrder }: { tenant: Tenant; onOrder?: () => void }) {
  const { data, error, refetch } = useTenantExports(tenant.id);
  return (
    <Card
      title="Export"
      aside={
        onOrder && (
          <Button size="compact-sm" variant="default" leftSection={<IconPackageExport size={14} />} onClick={onOrder}>
            Order an export
          </Button>
        )
      }
    >
      {error && !data ? (
        <ProblemNote error={error} retry={() => void refetch()} />
      ) : data ? (
        <Stack gap="sm">
          {data.map((one) => (
            <ExportRow key={one.id} of={one} by={one.byHost ? "operators" : "the tenant"} />
          ))}
          <Text size="sm" c="dimmed">
            {data.length === 0 ? "None was made. " : ""}Only the tenant's own administrators can fetch one, in their
            security settings.
          </Text>
        </Stack>
      ) : (
        <Skeleton height={60} />
      )}
    </Card>
  );
}
