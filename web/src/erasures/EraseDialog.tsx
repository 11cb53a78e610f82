/** Before a tenant is gone for good: what would go, what speaks against it, and its name typed. */
import { Alert, Stack, Text } from "@mantine/core";
import { IconGavel } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { DialogProps } from "@/tenants/LifeDialogs";
import { isHeld } from "@/tenants/standing";
import { HoldReason } from "@/tenants/StandingNotes";
import { ConfirmByName, shownInDialog } from "@/ui/ConfirmByName";
import { done } from "@/ui/notices";
import { Cautions } from "./Cautions";
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
              <HoldReason tenant={tenant} />
            </Alert>
          ) : (
            <>
              <Consequences />
              <Cautions tenant={tenant} />
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
    <Text size="sm">
      <b>There is no way back, not even for whoever runs the platform.</b> Its clusters are told to remove everything,
      all rows below are removed, then the key that sealed its secrets, then its name and alias. A signed certificate
      says what was done.
    </Text>
  );
}
