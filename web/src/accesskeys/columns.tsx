/** The columns of the list of one's own access keys. */
import { StateBadge } from "@/ui/StateBadge";
import type { Column } from "@/ui/table/column";
import type { AccessKey } from "./queries";

export const KEY_COLUMNS: Column<AccessKey>[] = [
  { id: "name", title: "Access key", fixed: true, value: ({ name }) => name },
  {
    id: "enabled",
    title: "Status",
    value: ({ enabled }) => (enabled ? "Enabled" : "Disabled"),
    render: ({ enabled }) => (
      <StateBadge color={enabled ? "lagoon" : "gray"}>{enabled ? "Enabled" : "Disabled"}</StateBadge>
    ),
  },
  { id: "clientId", title: "Client id", hidden: true, sort: false, value: ({ clientId }) => clientId },
  { id: "lastLogin", title: "Last used", kind: "time", value: ({ lastLogin }) => lastLogin },
  { id: "createdAt", title: "Created", kind: "time", value: ({ createdAt }) => createdAt },
];
