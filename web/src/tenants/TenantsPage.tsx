/** Every tenant of the platform; the first page of operators. */
import { Anchor, Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconBuildingCommunity, IconExternalLink, IconPlus } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ColumnDef } from "@tanstack/react-table";
import { useMay } from "@/session/session";
import { DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { tenantUrl } from "./address";
import { CreateTenant } from "./CreateTenant";
import { type Tenant, useTenants } from "./queries";
import { TenantState } from "./TenantState";

const COLUMNS: ColumnDef<Tenant>[] = [
  {
    id: "name",
    header: "Tenant",
    accessorKey: "name",
    enableHiding: false,
    cell: ({ row: { original } }) => <Name tenant={original} />,
  },
  {
    id: "status",
    header: "Status",
    accessorKey: "status",
    cell: ({ row: { original } }) => <TenantState status={original.status} />,
  },
  {
    id: "address",
    header: "Address",
    enableSorting: false,
    cell: ({ row: { original } }) => <Address name={original.name} />,
  },
  { id: "contractType", header: "Contract", accessorKey: "contractType" },
  { id: "id", header: "Id", accessorKey: "id" },
  {
    id: "createdAt",
    header: "Created",
    accessorKey: "createdAt",
    cell: ({ row: { original } }) => <Time at={original.createdAt} />,
  },
];

export function TenantsPage() {
  const { data, error, refetch } = useTenants();
  const [creating, form] = useDisclosure();
  const navigate = useNavigate();
  const may = useMay();
  const create = may("tenant:create") && (
    <Button leftSection={<IconPlus size={16} />} onClick={form.open}>
      New tenant
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Tenants"
        about="Each tenant has its own address, people, clusters and data. What is inside is theirs alone."
        actions={create}
      />
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      <DataTable
        name="tenants"
        find="Search tenants"
        rows={data}
        columns={COLUMNS}
        hidden={{ contractType: false }}
        onRow={(tenant) => void navigate({ to: "/tenants/$tenantId", params: { tenantId: String(tenant.id) } })}
        empty={
          <EmptyState icon={IconBuildingCommunity} title="No tenants yet" action={create}>
            A tenant is one organization on your platform. Creating one takes seconds and gives you the password of its
            first administrator.
          </EmptyState>
        }
      />
      <CreateTenant opened={creating} onClose={form.close} />
    </>
  );
}

function Name({ tenant }: { tenant: Tenant }) {
  return (
    <>
      <Anchor
        component={Link}
        to={`/tenants/${tenant.id}`}
        size="sm"
        fw={550}
        c="inherit"
        onClick={(event) => event.stopPropagation()}
      >
        {tenant.displayName}
      </Anchor>
      {tenant.displayName !== tenant.name && (
        <Text size="xs" c="dimmed">
          {tenant.name}
        </Text>
      )}
    </>
  );
}

function Address({ name }: { name: string }) {
  const url = tenantUrl(name, window.location);
  return (
    <Anchor href={url} target="_blank" rel="noreferrer" size="sm" onClick={(event) => event.stopPropagation()}>
      {new URL(url).host} <IconExternalLink size={13} style={{ verticalAlign: -1 }} />
    </Anchor>
  );
}
