/** What became of the operator's own request, and what comes next: wait, open the tenant's console, end it. */
import { Alert, Button, Group, Text } from "@mantine/core";
import { IconClockHour4, IconDoorEnter } from "@tabler/icons-react";
import type { Tenant } from "@/tenants/queries";
import { failed } from "@/ui/notices";
import { type FollowedEntry, useEndEntry, useWayIn } from "./asking";
import { scopeName } from "./columns";
import { clockTime, remaining } from "./remaining";
import { useSecond } from "./useSecond";

export function OwnEntry({ tenant, entry }: { tenant: Tenant; entry: FollowedEntry }) {
  const end = useEndEntry(tenant.id);
  const wayIn = useWayIn(tenant);
  const isIn = entry.status === "Active";
  const open = () =>
    wayIn.mutate(entry.id, {
      onSuccess: (address) => {
        if (!window.open(address, "_blank"))
          failed(new Error("The browser kept the new tab shut: allow pop-ups here."));
      },
      onError: failed,
    });
  return (
    <Alert
      color={isIn ? "orange" : "yellow"}
      variant="light"
      icon={isIn ? <IconDoorEnter size={18} /> : <IconClockHour4 size={18} />}
      title={isIn ? `You may enter ${tenant.displayName}` : `Waiting for ${tenant.displayName} to consent`}
    >
      <Text size="sm">
        {scopeName(entry)} as {entry.role.name}. {entry.reason}
      </Text>
      <Text size="sm" c="dimmed">
        {isIn ? <Left until={entry.until} /> : `Asked for ${entry.minutes} minutes, which begin when you are let in.`}
      </Text>
      <Group mt="xs" gap="xs">
        {isIn && (
          <Button size="compact-sm" color="orange.8" loading={wayIn.isPending} onClick={open}>
            Open its console
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          loading={end.isPending}
          onClick={() => end.mutate(entry.id, { onError: failed })}
        >
          {isIn ? "End it" : "Withdraw"}
        </Button>
      </Group>
    </Alert>
  );
}

function Left({ until }: { until: string | null }) {
  const now = useSecond();
  if (!until) return null;
  const at = new Date(until);
  return (
    <span className="numbers">
      Until {clockTime(at)}, {remaining(at, now)} left. The console opens in a tab of its own.
    </span>
  );
}
