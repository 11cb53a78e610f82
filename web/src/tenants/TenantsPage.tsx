/** Every tenant of the platform, those that were deleted, and those that were erased; the first page of operators. */
import { Button, SegmentedControl } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconBuildingCommunity, IconPlus, IconTrashOff } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { ErasedList } from "@/erasures/ErasedList";
import { useMay } from "@/session/session";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { useListInAddress } from "@/ui/table/state";
import { DELETED_COLUMNS, TENANT_COLUMNS } from "./columns";
import { CreateTenant } from "./CreateTenant";
import { useTenants } from "./queries";
import { TenantList } from "./TenantList";

const LISTS = [
  { value: "open", label: "Open" },
  { value: "deleted", label: "Deleted" },
  { value: "erased", label: "Erased" },
];

export function TenantsPage() {
  const [creating, form] = useDisclosure();
  const may = useMay();
  const { state, change } = useListInAddress();
  const create = may("tenant:create") && (
    <Button leftSection={<IconPlus size={16} />} onClick={form.open}>
      New tenant
    </Button>
  );
  const show = (list: string) =>
    change({
      show: list === "open" ? undefined : list,
      search: undefined,
      filterBy: undefined,
      sort: undefined,
      order: undefined,
    });
  const which = (
    <SegmentedControl size="xs" aria-label="Which tenants" data={LISTS} value={state.show ?? "open"} onChange={show} />
  );
  return (
    <>
      <PageHeader
        title="Tenants"
        about="Each tenant has its own address, people, clusters and data. What is inside is theirs alone."
        actions={create}
      />
      {state.show === "deleted" ? (
        <Deleted toolbar={which} />
      ) : state.show === "erased" ? (
        <ErasedList toolbar={which} />
      ) : (
        <Open toolbar={which} create={create} />
      )}
      <CreateTenant opened={creating} onClose={form.close} />
    </>
  );
}

function Open({ toolbar, create }: { toolbar: ReactNode; create: ReactNode }) {
  return (
    <TenantList
      name="tenants"
      label="Tenants"
      tenants={useTenants()}
      columns={TENANT_COLUMNS}
      usual={{ by: "displayName", order: "asc" }}
      toolbar={toolbar}
      empty={
        <EmptyState icon={IconBuildingCommunity} title="No tenants yet" action={create}>
          A tenant is one organization on your platform. Creating one takes seconds and gives you the password of its
          first administrator.
        </EmptyState>
      }
    />
  );
}

function Deleted({ toolbar }: { toolbar: ReactNode }) {
  return (
    <TenantList
      name="deleted-tenants"
      label="Deleted tenants"
      tenants={useTenants({ deleted: true })}
      only={({ status }) => status === "Deleted" || status === "Deleting"}
      columns={DELETED_COLUMNS}
      usual={{ by: "deletedAt", order: "desc" }}
      toolbar={toolbar}
      empty={
        <EmptyState icon={IconTrashOff} title="No deleted tenants">
          A tenant that is deleted stays here, and can be restored for a while, until it is erased for good.
        </EmptyState>
      }
    />
  );
}
