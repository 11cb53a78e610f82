/** The people of this realm: the tenant's own, or the platform's operators. */
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKey, IconPlus, IconTrash, IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { RulesOfSubject } from "@/accessrules/RulesOfSubject";
import { useMay } from "@/session/session";
import { DeleteDialog } from "@/ui/DeleteDialog";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { DataTable } from "@/ui/table/DataTable";
import { offered } from "@/ui/table/RowMenu";
import { useListInAddress } from "@/ui/table/state";
import { USER_COLUMNS } from "./columns";
import { CreateUser } from "./CreateUser";
import { type User, useDeleteUser, useUserList } from "./queries";

export function UsersPage() {
  const [creating, form] = useDisclosure();
  const [ruled, setRuled] = useState<User>();
  const [leaving, setLeaving] = useState<User>();
  const may = useMay();
  const create = may("users:create") && (
    <Button leftSection={<IconPlus size={16} />} onClick={form.open}>
      New local user
    </Button>
  );
  const actions = (user: User) =>
    offered(
      may("access_rules:read") && { label: "Access rules", icon: IconKey, onClick: () => setRuled(user) },
      may("users:delete") && { label: "Delete", icon: IconTrash, danger: true, onClick: () => setLeaving(user) },
    );
  return (
    <>
      <PageHeader
        title="Users"
        about="Local users sign in with a password. What they may do is said by access rules."
        actions={create}
      />
      <DataTable
        name="users"
        label="Users"
        source={useUserList()}
        columns={USER_COLUMNS}
        rowKey={({ id }) => id}
        usual={{ by: "username", order: "asc" }}
        list={useListInAddress()}
        actions={actions}
        empty={
          <EmptyState icon={IconUsers} title="No users yet" action={create}>
            Create a local user and hand over the password, then give an access rule.
          </EmptyState>
        }
      />
      {creating && <CreateUser onClose={form.close} />}
      {ruled && (
        <RulesOfSubject
          subject={{ type: "user", id: ruled.username }}
          name={ruled.username}
          onClose={() => setRuled(undefined)}
        />
      )}
      {leaving && <DeleteUser user={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function DeleteUser({ user, onClose }: { user: User; onClose: () => void }) {
  return (
    <DeleteDialog
      noun="user"
      name={user.username}
      id={user.id}
      remove={useDeleteUser()}
      onClose={onClose}
      consequence="Every session of this user ends at once, and the access rules go with the user. Workloads go on."
    />
  );
}
