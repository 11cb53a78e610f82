/** Where a person is signed in, and ending it there. */
import { Badge, Button, Group } from "@mantine/core";
import { IconDeviceLaptop, IconLogout } from "@tabler/icons-react";
import { useSignOut } from "@/session/session";
import { EmptyState } from "@/ui/EmptyState";
import { done, failed } from "@/ui/notices";
import type { Column } from "@/ui/table/column";
import { DataTable } from "@/ui/table/DataTable";
import { whole } from "@/ui/table/source";
import { device } from "./device";
import { type OwnSession, useEndOtherSessions, useEndSession, useOwnSessions } from "./queries";

const COLUMNS: Column<OwnSession>[] = [
  {
    id: "device",
    title: "Device",
    fixed: true,
    value: ({ userAgent }) => device(userAgent),
    render: ({ userAgent, current }) => (
      <Group gap={8} wrap="nowrap" component="span" title={userAgent}>
        {device(userAgent)}
        {current && (
          <Badge size="sm" variant="light" tt="none">
            This one
          </Badge>
        )}
      </Group>
    ),
  },
  { id: "kind", title: "Kind", value: ({ kind }) => (kind === "browser" ? "Browser" : "Program") },
  { id: "address", title: "Address", value: ({ sourceAddress }) => sourceAddress },
  { id: "lastUsed", title: "Last used", kind: "time", value: ({ lastUsed }) => lastUsed },
  { id: "createdAt", title: "Signed in", kind: "time", value: ({ createdAt }) => createdAt },
  { id: "expiresAt", title: "Ends", kind: "time", hidden: true, value: ({ expiresAt }) => expiresAt },
];

export function Sessions() {
  const sessions = useOwnSessions();
  const [end, endOthers, signOut] = [useEndSession(), useEndOtherSessions(), useSignOut()];
  const endOne = ({ id, current, userAgent }: OwnSession) =>
    current
      ? signOut.mutate()
      : end.mutate(id, { onSuccess: () => done(`${device(userAgent)} is signed out.`), onError: failed });
  const everywhere = () =>
    endOthers.mutate(undefined, { onSuccess: () => done("You are signed out everywhere else."), onError: failed });
  return (
    <DataTable
      name="own-sessions"
      label="Sessions"
      heading="Where you are signed in"
      source={whole(sessions)}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      usual={{ by: "lastUsed", order: "desc" }}
      searchable={false}
      toolbar={
        <Button size="xs" variant="default" loading={endOthers.isPending} onClick={everywhere}>
          Sign out everywhere else
        </Button>
      }
      actions={(session) => [
        {
          label: session.current ? "Sign out here" : "Sign out there",
          icon: IconLogout,
          danger: true,
          onClick: () => endOne(session),
        },
      ]}
      empty={
        <EmptyState icon={IconDeviceLaptop} title="No sessions">
          You came with a token that belongs to none.
        </EmptyState>
      }
    />
  );
}
