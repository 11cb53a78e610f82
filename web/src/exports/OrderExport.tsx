import { Stack, Text } from "@mantine/core";
import type { DialogProps } from "@/tenants/LifeDialogs";
import { Confirm } from "@/ui/Confirm";
import { useOrderForTenant } from "./queries";

export function OrderExport({ tenant, onClose }: DialogProps) {
  return (
    <Confirm
      title={`Export ${tenant.displayName}`}
      action="Order the export"
      change={useOrderForTenant(tenant.id)}
      said={`The export of ${tenant.name} was ordered.`}
      onClose={onClose}
      consequence={
        <Stack gap="xs">
          <Text size="sm">
            Everything of the tenant but its secrets is written into one archive, in the background; one that is
            finished is replaced.
          </Text>
          <Text size="sm">
            <b>You cannot read it.</b> The tenant's own administrators fetch it at their address, under Security
            settings: tell them.
          </Text>
        </Stack>
      }
    />
  );
}
