/** The columns of the list of one's own access keys. */
import { StateBadge } from "@/ui/StateBadge";
import type { Column } from "@/ui/table/column";
import { useNow } from "@/ui/Time";
import type { AccessKey } from "./queries";
import { stateOf } from "./state";

const COLORS = { Enabled: "lagoon", Disabled: "gray", Expired: "red" };

export const KEY_COLUMNS: Column<AccessKey>[] = [
  { id: "name", title: "Access key", fixed: true, value: ({ name }) => name },
  {
    id: "enabled",
    title: "Status",
    value: (key) => stateOf(key, new Date()),
    render: (key) => <State accessKey={key} />,
  },
  { id: "clientId", title: "Client id", hidden: true, sort: false, value: ({ clientId }) => clientId },
  { id: "lastLogin", title: "Last used", kind: "time", value: ({ lastLogin }) => lastLogin },
  { id: "expiresAt", title: "Expires", kind: "time", value: ({ expiresAt }) => expiresAt },
  { id: "createdAt", title: "Created", kind: "time", value: ({ createdAt }) => createdAt },
];

function State({ accessKey }: { accessKey: AccessKey }) {
  const state = stateOf(accessKey, useNow());
  return <StateBadge color={COLORS[state]}>{state}</StateBadge>;
}
