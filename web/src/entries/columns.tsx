/** The columns of both lists of entries: the tenant's, and the operators' of one tenant. */
import { Text } from "@mantine/core";
import { plural } from "@/ui/relative";
import type { Column } from "@/ui/table/column";
import type { FollowedEntry } from "./asking";
import { EntryState } from "./EntryState";
import type { Entry } from "./queries";
import { ENTRY_STATES } from "./states";

const SCOPES: Record<FollowedEntry["scope"]["type"], string> = {
  tenant: "The whole tenant",
  cluster: "Cluster",
  department: "Department",
  project: "Project",
};

/** What the tenant's answer says besides: what the scope is called, who decided, who or what ended it. */
export const ENTRY_COLUMNS: Column<Entry>[] = [
  ...followedColumns<Entry>(),
  { id: "decidedBy", title: "Decided by", value: ({ decidedBy }) => decidedBy },
  { id: "endedBy", title: "Ended by", hidden: true, value: ({ endedBy }) => endedBy },
];

export function followedColumns<Row extends FollowedEntry>(): Column<Row>[] {
  return [
    { id: "askedBy", title: "Who", fixed: true, value: ({ askedBy }) => askedBy },
    {
      id: "status",
      title: "Status",
      value: ({ status }) => status,
      render: ({ status, refusal }) => <EntryState status={status} about={refusal} />,
      filter: {
        field: "status",
        kind: "choice",
        choices: Object.keys(ENTRY_STATES).map((value) => ({ value, label: value })),
      },
    },
    { id: "reason", title: "Reason", wide: true, value: ({ reason }) => reason },
    {
      id: "scope",
      title: "May see",
      value: (entry) => `${scopeName(entry)} as ${entry.role.name}`,
      render: (entry) => (
        <>
          {scopeName(entry)}
          <Text size="xs" c="dimmed">
            as {entry.role.name}
          </Text>
        </>
      ),
    },
    { id: "askedAt", title: "Asked", kind: "time", value: ({ askedAt }) => askedAt },
    { id: "minutes", title: "Asked for", hidden: true, value: ({ minutes }) => plural(minutes, "minute") },
    { id: "decidedAt", title: "From", kind: "time", hidden: true, value: ({ until, decidedAt }) => until && decidedAt },
    { id: "until", title: "Until", kind: "time", value: (entry) => lastMoment(entry) },
  ];
}

export function scopeName({ scope }: FollowedEntry): string {
  if (scope.type === "tenant") return SCOPES.tenant;
  return `${SCOPES[scope.type]} ${scope.name ?? scope.id}`;
}

/** When it ended, or will end by itself. */
function lastMoment({ endedAt, until }: FollowedEntry): string | null {
  return endedAt ?? until;
}
