/** Machines that call the API with a client id and a secret. */
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
  IconKey,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlus,
  IconRefresh,
  IconRobot,
  IconTrash,
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
import { whole } from "@/ui/table/source";
import { useListInAddress } from "@/ui/table/state";
import { ACCOUNT_COLUMNS } from "./columns";
import { CreateServiceAccount } from "./CreateServiceAccount";
import { type ServiceAccount, useDeleteServiceAccount, useEnableServiceAccount, useServiceAccounts } from "./queries";
import { RotateSecret } from "./RotateSecret";

type Doing = "rules" | "rotate" | "delete";

export function ServiceAccountsPage() {
  const [creating, form] = useDisclosure();
  const [doing, setDoing] = useState<[Doing, ServiceAccount]>();
  const enable = useEnableServiceAccount();
  const may = useMay();
  const close = () => setDoing(undefined);
  const on = (what: Doing) => (doing?.[0] === what ? doing[1] : undefined);
  const create = may("service-account:create") && (
    <Button leftSection={<IconPlus size={16} />} onClick={form.open}>
      New service account
    </Button>
  );
  const turn = ({ id, name, enabled }: ServiceAccount) =>
    enable.mutate(
      { id, enabled: !enabled },
      { onSuccess: () => done(`${name} was ${enabled ? "disabled" : "enabled"}.`), onError: failed },
    );
  const actions = (account: ServiceAccount) =>
    offered(
      may("access_rules:read") && { label: "Access rules", icon: IconKey, onClick: () => setDoing(["rules", account]) },
      may("service-account:update") && {
        label: account.enabled ? "Disable" : "Enable",
        icon: account.enabled ? IconPlayerPause : IconPlayerPlay,
        onClick: () => turn(account),
      },
      may("service-account:update") && {
        label: "New secret",
        icon: IconRefresh,
        onClick: () => setDoing(["rotate", account]),
      },
      may("service-account:delete") && {
        label: "Delete",
        icon: IconTrash,
        danger: true,
        onClick: () => setDoing(["delete", account]),
      },
    );
  const [ruled, rotated, leaving] = [on("rules"), on("rotate"), on("delete")];
  return (
    <>
      <PageHeader
        title="Service accounts"
        about="For scripts and machines: a client id and a secret get a token. What it may do is said by access rules."
        actions={create}
      />
      <DataTable
        name="service-accounts"
        label="Service accounts"
        source={whole(useServiceAccounts())}
        columns={ACCOUNT_COLUMNS}
        rowKey={({ id }) => id}
        usual={{ by: "name", order: "asc" }}
        list={useListInAddress()}
        actions={actions}
        empty={
          <EmptyState icon={IconRobot} title="No service accounts yet" action={create}>
            Create one for each script or machine, so that each can be taken away alone.
          </EmptyState>
        }
      />
      {creating && <CreateServiceAccount onClose={form.close} />}
      {ruled && (
        <RulesOfSubject subject={{ type: "service-account", id: ruled.id }} name={ruled.name} onClose={close} />
      )}
      {rotated && <RotateSecret account={rotated} onClose={close} />}
      {leaving && <DeleteServiceAccount account={leaving} onClose={close} />}
    </>
  );
}

function DeleteServiceAccount({ account, onClose }: { account: ServiceAccount; onClose: () => void }) {
  return (
    <DeleteDialog
      noun="service account"
      name={account.name}
      id={account.id}
      remove={useDeleteServiceAccount()}
      onClose={onClose}
      consequence="Whatever uses its secret is refused from the next request on, and its access rules go with it."
    />
  );
}
