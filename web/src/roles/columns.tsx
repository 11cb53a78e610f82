/** The columns of the list of roles. */
import { StateBadge } from "@/ui/StateBadge";
import type { Column } from "@/ui/table/column";
import type { Role } from "./queries";

const KINDS = ["Predefined", "Custom"];

export const ROLE_COLUMNS: Column<Role>[] = [
  {
    id: "name",
    title: "Role",
    fixed: true,
    value: ({ name }) => name,
    filter: { field: "name", kind: "text" },
  },
  { id: "description", title: "Description", wide: true, value: ({ description }) => description },
  {
    id: "kind",
    title: "Kind",
    value: kindOf,
    render: (role) => <StateBadge color={role.custom ? "grape" : "gray"}>{kindOf(role)}</StateBadge>,
    filter: { field: "kind", kind: "choice", choices: KINDS.map((value) => ({ value, label: value })) },
  },
  { id: "entities", title: "Entities", kind: "number", value: ({ permissions }) => permissions.length },
  {
    id: "createdBy",
    title: "Created by",
    value: ({ createdBy }) => createdBy,
    filter: { field: "createdBy", kind: "text" },
  },
  { id: "createdAt", title: "Created", kind: "time", hidden: true, value: ({ createdAt }) => createdAt },
  { id: "updatedAt", title: "Updated", kind: "time", hidden: true, value: ({ updatedAt }) => updatedAt },
];

function kindOf({ custom }: Role): string {
  return custom ? "Custom" : "Predefined";
}
