/** Before a tenant is gone for good: what would go, what speaks against it, and its name typed. */
import { Alert, List, Stack, Text } from "@mantine/core";
import { IconGavel, IconRestore } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { DialogProps } from "@/tenants/LifeDialogs";
import { OfflineClusters } from "@/tenants/OfflineClusters";
import { isHeld } from "@/tenants/standing";
import { HoldFacts } from "@/tenants/StandingNotes";
import { ConfirmByName, shownInDialog } from "@/ui/ConfirmByName";
import { done } from "@/ui/notices";
import { plural } from "@/ui/relative";
import { ExportFirst } from "@/exports/ExportFirst";
import { useErase, useWouldGo } from "./queries";
import { WouldGo } from "./WouldGo";

export function EraseDialog({ tenant, onClose }: DialogProps) {
  const erase = useErase(tenant.id);
  const trial = useWouldGo(tenant.id);
  const navigate = useNavigate();
  const held = isHeld(tenant) || trial.data?.held === true;
  return (
    <ConfirmByName
      opened
      size="lg"
      title={`Erase ${tenant.displayName} for good`}
      name={tenant.name}
      action="Erase for good"
      // Nobody confirms what he has not been shown.
      blocked={held || !trial.data}
      pending={erase.isPending}
      error={erase.error}
      onClose={onClose}
      consequence={
        <Stack gap="sm">
          {held ? (
            <Alert color="violet" variant="light" icon={<IconGavel size={18} />} title="On legal hold: it stays">
              <HoldFacts tenant={tenant} />
            </Alert>
          ) : (
            <>
              <Consequences />
              {tenant.status !== "Deleted" && (
                <Alert color="yellow" variant="light" icon={<IconRestore size={18} />} title="It is not deleted yet">
                  Deleting stops the tenant just as well, and can be undone for{" "}
                  {plural(tenant.atoll.retentionDays, "day")}.
                </Alert>
              )}
              <ExportFirst tenant={tenant} />
              <OfflineClusters tenantId={tenant.id}>
                What does not confirm within 5 minutes is named in the certificate, and what runs there must be removed
                by hand.
              </OfflineClusters>
            </>
          )}
          <WouldGo trial={trial} />
        </Stack>
      }
      onConfirm={() =>
        void erase.mutateAsync().then(() => {
          done(`The erasure of ${tenant.name} has begun.`);
          onClose();
          void navigate({ to: `/tenants/${tenant.id}` });
        }, shownInDialog)
      }
    />
  );
}

function Consequences() {
  return (
    <>
      <Text size="sm" fw={620}>
        There is no way back, not even for whoever runs the platform.
      </Text>
      <List size="sm" spacing={4}>
        <List.Item>Its clusters are told to remove everything.</List.Item>
        <List.Item>
          All rows below are removed, then the key that sealed its secrets, then its name and alias.
        </List.Item>
        <List.Item>A signed certificate says what was done. Backups made before are not touched.</List.Item>
      </List>
    </>
  );
}
