/** The columns of the lists of tenants: those that are there, and those that were deleted. */
import { Anchor, Text } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import { day } from "@/ui/relative";
import { type Column, NOTHING } from "@/ui/table/column";
import { Time, useNow } from "@/ui/Time";
import { tenantUrl } from "./address";
import type { Tenant } from "./queries";
import { canBeRestored, standingOf } from "./standing";
import { STANDINGS, TenantState } from "./TenantState";

const NAMES: Column<Tenant>[] = [
  {
    id: "displayName",
    title: "Tenant",
    fixed: true,
    value: ({ displayName }) => displayName,
    filter: { field: "displayName", kind: "text" },
  },
  {
    id: "name",
    title: "Name",
    hidden: true,
    value: ({ name }) => name,
    filter: { field: "name", kind: "text" },
  },
  {
    id: "status",
    title: "Status",
    value: standingOf,
    render: (tenant) => <TenantState tenant={tenant} />,
    filter: {
      field: "status",
      kind: "choice",
      choices: STANDINGS.map((value) => ({ value, label: value })),
    },
  },
  {
    id: "held",
    title: "Legal hold",
    hidden: true,
    value: ({ atoll }) => atoll.holdReason,
    filter: { field: "held", kind: "text" },
  },
];

export const TENANT_COLUMNS: Column<Tenant>[] = [
  ...NAMES,
  {
    id: "address",
    title: "Address",
    sort: false,
    value: ({ name }) => new URL(tenantUrl(name, window.location)).host,
    render: ({ name }) => <Address name={name} />,
  },
  {
    id: "contractType",
    title: "Contract",
    hidden: true,
    value: ({ contractType }) => contractType,
    filter: {
      field: "contractType",
      kind: "choice",
      choices: [
        { value: "normal", label: "normal" },
        { value: "trial", label: "trial" },
      ],
    },
  },
  { id: "alias", title: "Alias", hidden: true, value: ({ alias }) => alias },
  { id: "id", title: "Id", value: ({ id }) => id },
  {
    id: "createdAt",
    title: "Created",
    kind: "time",
    value: ({ createdAt }) => createdAt,
    filter: { field: "createdAt", kind: "time" },
  },
];

/** Of those that were deleted: until when they can come back. */
export const DELETED_COLUMNS: Column<Tenant>[] = [
  ...NAMES,
  { id: "deletedAt", title: "Deleted", kind: "time", value: ({ deletedAt }) => deletedAt },
  {
    id: "retainedUntil",
    title: "Can be restored until",
    kind: "time",
    value: ({ atoll }) => atoll.retainedUntil,
    render: (tenant) => <Until tenant={tenant} />,
  },
  { id: "id", title: "Id", value: ({ id }) => id },
];

function Until({ tenant }: { tenant: Tenant }) {
  const now = useNow();
  const { retainedUntil } = tenant.atoll;
  if (tenant.status !== "Deleted" || !retainedUntil) return NOTHING;
  return canBeRestored(tenant, now) ? (
    <>
      {day(retainedUntil)} (<Time at={retainedUntil} />)
    </>
  ) : (
    <Text span inherit c="dimmed">
      over since {day(retainedUntil)}
    </Text>
  );
}

function Address({ name }: { name: string }) {
  const url = tenantUrl(name, window.location);
  return (
    <Anchor
      href={url}
      target="_blank"
      rel="noreferrer"
      size="sm"
      style={{ whiteSpace: "nowrap" }}
      onClick={(event) => event.stopPropagation()}
    >
      {new URL(url).host} <IconExternalLink size={13} style={{ verticalAlign: -1 }} />
    </Anchor>
  );
}
