/** The columns of the list of access rules. */
import { Text } from "@mantine/core";
import { StateBadge } from "@/ui/StateBadge";
import type { Choice, Column } from "@/ui/table/column";
import type { AccessRule, ScopeType, SubjectType } from "./queries";

export const SUBJECTS: Record<SubjectType, string> = {
  user: "User",
  app: "Application",
  "service-account": "Service account",
  group: "Group",
};

export const SCOPES: Record<ScopeType, string> = {
  system: "Platform",
  tenant: "Tenant",
  cluster: "Cluster",
  department: "Department",
  project: "Project",
};

interface Names {
  roles: Choice[];
  /** Service accounts are subjects by id; people know them by name. */
  accounts: Choice[];
}

export function ruleColumns({ roles, accounts }: Names): Column<AccessRule>[] {
  return [
    {
      id: "subject",
      title: "Subject",
      fixed: true,
      value: (rule) => subjectName(rule, accounts),
      sort: "subjectId",
      filter: { field: "subjectId", kind: "text" },
    },
    {
      id: "subjectType",
      title: "Type",
      value: ({ subjectType }) => SUBJECTS[subjectType],
      sort: "subjectType",
      filter: { field: "subjectType", kind: "choice", choices: choicesOf(SUBJECTS) },
    },
    {
      id: "role",
      title: "Role",
      value: ({ roleName }) => roleName,
      sort: "roleName",
      filter: { field: "roleId", kind: "choice", choices: roles },
    },
    {
      id: "scope",
      title: "Scope",
      value: ({ scopeName }) => scopeName,
      render: ({ scopeName, scopeType }) => (
        <>
          {scopeName}
          <Text size="xs" c="dimmed">
            {SCOPES[scopeType]}
          </Text>
        </>
      ),
      sort: "scopeName",
      filter: { field: "scopeName", kind: "text" },
    },
    {
      id: "scopeType",
      title: "Scope type",
      hidden: true,
      value: ({ scopeType }) => SCOPES[scopeType],
      sort: "scopeType",
      filter: { field: "scopeType", kind: "choice", choices: choicesOf(SCOPES) },
    },
    {
      id: "scopeId",
      title: "Scope id",
      hidden: true,
      value: ({ scopeId }) => scopeId,
      filter: { field: "scopeId", kind: "exact" },
    },
    {
      id: "status",
      title: "Status",
      hidden: true,
      value: ({ status }) => status.phase,
      render: ({ status }) => (
        <StateBadge color={status.phase === "Ready" ? "lagoon" : "yellow"} about={status.message}>
          {status.phase}
        </StateBadge>
      ),
    },
    {
      id: "createdBy",
      title: "Authorized by",
      value: ({ createdBy }) => createdBy,
      sort: "createdBy",
      filter: { field: "createdBy", kind: "text" },
    },
    {
      id: "createdAt",
      title: "Created",
      kind: "time",
      value: ({ createdAt }) => createdAt,
      sort: "createdAt",
      filter: { field: "createdAt", kind: "time" },
    },
  ];
}

export function subjectName({ subjectId }: Pick<AccessRule, "subjectId">, accounts: Choice[]): string {
  return accounts.find(({ value }) => value === subjectId)?.label ?? subjectId;
}

function choicesOf(names: Record<string, string>): Choice[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}
