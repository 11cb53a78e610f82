/** The columns of the list of users. */
import type { Column } from "@/ui/table/column";
import type { User } from "./queries";

export const USER_COLUMNS: Column<User>[] = [
  {
    id: "username",
    title: "User",
    fixed: true,
    value: ({ username }) => username,
    sort: "username",
    filter: { field: "username", kind: "text" },
  },
  {
    id: "type",
    title: "Type",
    value: ({ isLocal }) => (isLocal ? "Local" : "Single sign-on"),
    filter: {
      field: "isLocal",
      kind: "choice",
      choices: [
        { value: "true", label: "Local" },
        { value: "false", label: "Single sign-on" },
      ],
    },
  },
  { id: "groups", title: "Groups", hidden: true, value: ({ groups }) => groups?.join(", ") },
  {
    id: "lastLogin",
    title: "Last sign-in",
    kind: "time",
    value: ({ lastLogin }) => lastLogin,
    sort: "lastLogin",
    filter: { field: "lastLogin", kind: "time" },
  },
  {
    id: "createdBy",
    title: "Created by",
    value: ({ createdBy }) => createdBy,
    sort: "createdBy",
    filter: { field: "createdBy", kind: "text" },
  },
  {
    id: "createdAt",
    title: "Created",
    kind: "time",
    value: ({ createdAt }) => createdAt,
    sort: "creationTime",
    filter: { field: "creationTime", kind: "time" },
  },
  {
    id: "updatedAt",
    title: "Updated",
    kind: "time",
    hidden: true,
    value: ({ updatedAt }) => updatedAt,
    sort: "lastUpdated",
    filter: { field: "lastUpdated", kind: "time" },
  },
];
