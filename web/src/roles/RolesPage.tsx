/** The roles that rules can give: those that ship, and a realm's own. */
import { Button, Text } from "@mantine/core";
import { IconCopy, IconId, IconKey, IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useMay } from "@/session/session";
import { DeleteDialog } from "@/ui/DeleteDialog";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { DataTable } from "@/ui/table/DataTable";
import { offered } from "@/ui/table/RowMenu";
import { whole } from "@/ui/table/source";
import { useListInAddress } from "@/ui/table/state";
import { ROLE_COLUMNS } from "./columns";
import { PermissionMatrix } from "./PermissionMatrix";
import { type Role, useDeleteRole, useRoles } from "./queries";
import { RoleForm, type Start } from "./RoleForm";

export function RolesPage() {
  const [form, setForm] = useState<Start>();
  const [leaving, setLeaving] = useState<Role>();
  const may = useMay();
  const create = may("roles:create") && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setForm({})}>
      New role
    </Button>
  );
  const actions = (role: Role) =>
    offered(
      may("access_rules:read") && {
        label: "Its access rules",
        icon: IconKey,
        to: `/access-rules?filterBy=${encodeURIComponent(`roleId==${role.id}`)}`,
      },
      may("roles:create") && { label: "Make a copy", icon: IconCopy, onClick: () => setForm({ like: role }) },
      role.custom &&
        may("roles:update") && { label: "Edit", icon: IconPencil, onClick: () => setForm({ edited: role }) },
      role.custom &&
        may("roles:delete") && { label: "Delete", icon: IconTrash, danger: true, onClick: () => setLeaving(role) },
    );
  return (
    <>
      <PageHeader
        title="Roles"
        about="A role is what its holder may do; an access rule gives it to somebody within a scope."
        actions={create}
      />
      <DataTable
        name="roles"
        label="Roles"
        source={whole(useRoles())}
        columns={ROLE_COLUMNS}
        rowKey={({ id }) => String(id)}
        usual={{ by: "kind", order: "desc" }}
        list={useListInAddress()}
        actions={actions}
        details={(role) => (
          <>
            <Text size="sm" c="dimmed">
              {role.description}
            </Text>
            <PermissionMatrix role={role} />
          </>
        )}
        empty={
          <EmptyState icon={IconId} title="No roles">
            Roles ship with Atoll; none is in your reach.
          </EmptyState>
        }
      />
      {form && <RoleForm start={form} onClose={() => setForm(undefined)} />}
      {leaving && <DeleteRole role={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function DeleteRole({ role, onClose }: { role: Role; onClose: () => void }) {
  return (
    <DeleteDialog
      noun="role"
      name={role.name}
      id={role.id}
      remove={useDeleteRole()}
      onClose={onClose}
      consequence="A role can be deleted when no access rule gives it any more."
    />
  );
}
