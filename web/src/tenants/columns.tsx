/** The columns of the list of tenants. */
import { Anchor } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import type { Column } from "@/ui/table/column";
import { tenantUrl } from "./address";
import type { Tenant } from "./queries";
import { TENANT_STATES, TenantState } from "./TenantState";

export const TENANT_COLUMNS: Column<Tenant>[] = [
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
    value: ({ status }) => status,
    render: ({ status }) => <TenantState status={status} />,
    filter: {
      field: "status",
      kind: "choice",
      choices: TENANT_STATES.map((value) => ({ value, label: value })),
    },
  },
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
