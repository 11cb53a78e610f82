/** Every tenant of the platform; the first page of operators. */
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconBuildingCommunity, IconPlus } from "@tabler/icons-react";
import { useMay } from "@/session/session";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { DataTable } from "@/ui/table/DataTable";
import { whole } from "@/ui/table/source";
import { useListInAddress } from "@/ui/table/state";
import { TENANT_COLUMNS } from "./columns";
import { CreateTenant } from "./CreateTenant";
import { useTenants } from "./queries";

export function TenantsPage() {
  const tenants = useTenants();
  const [creating, form] = useDisclosure();
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
      <DataTable
        name="tenants"
        label="Tenants"
        source={whole(tenants)}
        columns={TENANT_COLUMNS}
        rowKey={({ id }) => String(id)}
        usual={{ by: "displayName", order: "asc" }}
        list={useListInAddress()}
        to={({ id }) => `/tenants/${id}`}
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
