/** Above all else on a tenant's page: that it is stopped, deleted, held or broken, since when, and why. */
import { Alert, Text } from "@mantine/core";
import { IconAlertTriangle, IconGavel, IconPlayerPause, IconTrash } from "@tabler/icons-react";
import { day } from "@/ui/relative";
import { Time, useNow } from "@/ui/Time";
import type { Tenant } from "./queries";
import { canBeRestored, isHeld, standingOf } from "./standing";

export function StandingNotes({ tenant }: { tenant: Tenant }) {
  const standing = standingOf(tenant);
  return (
    <>
      {standing === "Failed" && (
        <Alert color="red" variant="light" icon={<IconAlertTriangle size={18} />} title="It could not be set up">
          It is tried again by itself. {tenant.diagnostics}
        </Alert>
      )}
      {standing === "Deleted" && <DeletedNote tenant={tenant} />}
      {(standing === "Suspended" || (standing === "Deleted" && tenant.atoll.suspendedAt)) && (
        <SuspendedNote tenant={tenant} />
      )}
      {isHeld(tenant) && (
        <Alert color="violet" variant="light" icon={<IconGavel size={18} />} title="On legal hold">
          <HoldReason tenant={tenant} />
          <Text size="sm" c="dimmed">
            Nothing of it can be erased for good until the hold is lifted.
          </Text>
        </Alert>
      )}
    </>
  );
}

function SuspendedNote({ tenant }: { tenant: Tenant }) {
  const { suspendedAt, suspensionReason } = tenant.atoll;
  const title =
    standingOf(tenant) === "Deleted" ? (
      "It was suspended, and is so again when restored"
    ) : (
      <>
        Suspended <Time at={suspendedAt} />
      </>
    );
  return (
    <Alert color="orange" variant="light" icon={<IconPlayerPause size={18} />} title={title}>
      <Text size="sm">{suspensionReason}</Text>
      <Text size="sm" c="dimmed">
        Nobody gets in and nothing runs. Resuming starts again what ran.
      </Text>
    </Alert>
  );
}

function DeletedNote({ tenant }: { tenant: Tenant }) {
  const now = useNow();
  const { retainedUntil } = tenant.atoll;
  const title = (
    <>
      Deleted <Time at={tenant.deletedAt} />
    </>
  );
  return (
    <Alert color="red" variant="light" icon={<IconTrash size={18} />} title={title}>
      <Text size="sm">
        {canBeRestored(tenant, now) ? (
          <>
            It can be restored until <b>{retainedUntil && day(retainedUntil)}</b>.
          </>
        ) : (
          <>It could be restored until {retainedUntil && day(retainedUntil)}, and cannot be any more.</>
        )}
      </Text>
      <Text size="sm" c="dimmed">
        Its data is there, and its name and alias are taken, until it is erased for good.
      </Text>
    </Alert>
  );
}

/** Why it is held, by whose word, and since when. */
export function HoldReason({ tenant }: { tenant: Tenant }) {
  const { holdReason, holdReference, heldBy, heldAt } = tenant.atoll;
  return (
    <>
      <Text size="sm">
        <b>{holdReason}</b>
        {holdReference && ` (${holdReference})`}
      </Text>
      <Text size="sm" c="dimmed">
        Set by {heldBy}, <Time at={heldAt} />
      </Text>
    </>
  );
}
