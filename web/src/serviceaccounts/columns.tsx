/** The columns of the list of service accounts. */
import { StateBadge } from "@/ui/StateBadge";
import type { Column } from "@/ui/table/column";
import type { ServiceAccount } from "./queries";

export const ACCOUNT_COLUMNS: Column<ServiceAccount>[] = [
  {
    id: "name",
    title: "Service account",
    fixed: true,
    value: ({ name }) => name,
    filter: { field: "name", kind: "text" },
  },
  {
    id: "enabled",
    title: "Status",
    value: ({ enabled }) => (enabled ? "Enabled" : "Disabled"),
    render: ({ enabled }) => (
      <StateBadge color={enabled ? "lagoon" : "gray"}>{enabled ? "Enabled" : "Disabled"}</StateBadge>
    ),
    filter: {
      field: "enabled",
      kind: "choice",
      choices: ["Enabled", "Disabled"].map((value) => ({ value, label: value })),
    },
  },
  { id: "clientId", title: "Client id", sort: false, value: ({ clientId }) => clientId },
  { id: "lastLogin", title: "Last token", kind: "time", value: ({ lastLogin }) => lastLogin },
  {
    id: "createdBy",
    title: "Created by",
    hidden: true,
    value: ({ createdBy }) => createdBy,
    filter: { field: "createdBy", kind: "text" },
  },
  {
    id: "createdAt",
    title: "Created",
    kind: "time",
    value: ({ createdAt }) => createdAt,
    filter: { field: "createdAt", kind: "time" },
  },
  { id: "updatedAt", title: "Updated", kind: "time", hidden: true, value: ({ updatedAt }) => updatedAt },
];
