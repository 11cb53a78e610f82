/** The columns of the audit log. */
import { StateBadge } from "@/ui/StateBadge";
import type { Choice, Column } from "@/ui/table/column";
import type { AuditRecord } from "./queries";

const ACTIONS: Record<string, string> = {
  create: "Create",
  read: "Read",
  update: "Update",
  delete: "Delete",
  "sign-in": "Sign in",
  "sign-out": "Sign out",
  "reset-password": "Reset password",
};

const same = (...values: string[]): Choice[] => values.map((value) => ({ value, label: value }));

export const AUDIT_COLUMNS: Column<AuditRecord>[] = [
  {
    id: "timestamp",
    title: "When",
    kind: "time",
    value: ({ timestamp }) => timestamp,
    sort: "timestamp",
  },
  {
    id: "action",
    title: "Event",
    fixed: true,
    value: ({ action }) => ACTIONS[action] ?? action,
    sort: "action",
    filter: {
      field: "action",
      kind: "choice",
      choices: Object.entries(ACTIONS).map(([value, label]) => ({ value, label })),
    },
  },
  {
    id: "entity_type",
    title: "Entity type",
    value: ({ entity_type: type }) => type,
    sort: "entity_type",
    filter: { field: "entity_type", kind: "text" },
  },
  {
    id: "entity_name",
    title: "Entity",
    wide: true,
    value: ({ entity_name: name }) => name,
    sort: "entity_name",
    filter: { field: "entity_name", kind: "text" },
  },
  {
    id: "subject",
    title: "Subject",
    value: ({ subject }) => subject,
    sort: "subject",
    filter: { field: "subject", kind: "text" },
  },
  {
    id: "subject_type",
    title: "Subject type",
    hidden: true,
    value: ({ subject_type: type }) => type,
    sort: "subject_type",
    filter: { field: "subject_type", kind: "choice", choices: same("User", "App") },
  },
  {
    id: "result",
    title: "Result",
    value: ({ result }) => result,
    render: ({ result, http_status_code: status }) => (
      <StateBadge color={result === "Succeeded" ? "lagoon" : "red"} about={`HTTP ${status}`}>
        {result}
      </StateBadge>
    ),
    sort: "result",
    filter: { field: "result", kind: "choice", choices: same("Succeeded", "Failed") },
  },
  {
    id: "source_ip",
    title: "Source address",
    value: ({ source_ip: address }) => address,
    sort: "source_ip",
    filter: { field: "source_ip", kind: "text" },
  },
  {
    id: "cluster",
    title: "Cluster",
    hidden: true,
    value: ({ cluster_name: name }) => name,
    sort: "cluster_name",
    filter: { field: "cluster_name", kind: "text" },
  },
  {
    id: "url",
    title: "URL",
    hidden: true,
    value: ({ http_method: method, url }) => `${method} ${url}`,
    sort: "url",
    filter: { field: "url", kind: "text" },
  },
  { id: "status", title: "HTTP status", kind: "number", hidden: true, value: (record) => record.http_status_code },
  { id: "entity_id", title: "Entity id", hidden: true, value: (record) => record.entity_id },
  { id: "request", title: "Request", hidden: true, value: (record) => record.request_id },
];
