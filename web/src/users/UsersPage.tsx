/** The people of this realm: the tenant's own, or the platform's operators. */
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
  IconDeviceMobileOff,
  IconKey,
  IconLock,
  IconLogout,
  IconPlus,
  IconTrash,
  IconUsers,
} from "@tabler/icons-react";
import { useState } from "react";
import { RulesOfSubject } from "@/accessrules/RulesOfSubject";
import { useMay } from "@/session/session";
import { DeleteDialog } from "@/ui/DeleteDialog";
import { EmptyState } from "@/ui/EmptyState";
import { done, failed } from "@/ui/notices";
import { PageHeader } from "@/ui/PageHeader";
import { DataTable } from "@/ui/table/DataTable";
import { offered } from "@/ui/table/RowMenu";
import { useListInAddress } from "@/ui/table/state";
import { USER_COLUMNS } from "./columns";
import { CreateUser } from "./CreateUser";
import { type User, useDeleteUser, useLogOutUser, useRemoveSecondFactor, useUserList } from "./queries";
import { ResetPassword } from "./ResetPassword";

type Doing = "rules" | "reset" | "factor" | "delete";

export function UsersPage() {
  const [creating, form] = useDisclosure();
  const [doing, setDoing] = useState<[Doing, User]>();
  const logOut = useLogOutUser();
  const may = useMay();
  const create = may("users:create") && (
    <Button leftSection={<IconPlus size={16} />} onClick={form.open}>
      New local user
    </Button>
  );
  const end = ({ id, username }: User) =>
    logOut.mutate(id, { onSuccess: () => done(`Every session of ${username} has ended.`), onError: failed });
  const on = (what: Doing, user: User) => () => setDoing([what, user]);
  const actions = (user: User) =>
    offered(
      may("access_rules:read") && { label: "Access rules", icon: IconKey, onClick: on("rules", user) },
      may("users:update") &&
        user.isLocal === true && { label: "Reset password", icon: IconLock, onClick: on("reset", user) },
      may("users:update") && { label: "Log out", icon: IconLogout, onClick: () => end(user) },
      may("users:update") &&
        user.isLocal === true && {
          label: "Remove second factor",
          icon: IconDeviceMobileOff,
          onClick: on("factor", user),
        },
      may("users:delete") && { label: "Delete", icon: IconTrash, danger: true, onClick: on("delete", user) },
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
      {doing && <Dialog what={doing[0]} user={doing[1]} onClose={() => setDoing(undefined)} />}
    </>
  );
}

interface DialogProps {
  user: User;
  onClose: () => void;
}

function Dialog({ what, user, onClose }: DialogProps & { what: Doing }) {
  const { username } = user;
  if (what === "rules")
    return <RulesOfSubject subject={{ type: "user", id: username }} name={username} onClose={onClose} />;
  if (what === "reset") return <ResetPassword user={user} onClose={onClose} />;
  if (what === "factor") return <RemoveSecondFactor user={user} onClose={onClose} />;
  return <DeleteUser user={user} onClose={onClose} />;
}

function RemoveSecondFactor({ user, onClose }: DialogProps) {
  return (
    <DeleteDialog
      noun="second factor"
      action="Remove"
      name={user.username}
      id={user.id}
      remove={useRemoveSecondFactor()}
      said={`${user.username} signs in with the password alone.`}
      onClose={onClose}
      consequence="For somebody who has lost the device: until another one is set up, the password alone lets in."
    />
  );
}

function DeleteUser({ user, onClose }: DialogProps) {
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
