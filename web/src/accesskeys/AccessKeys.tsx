/** Keys for one's own programs: each may do what its owner may. */
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKey, IconPlayerPause, IconPlayerPlay, IconPlus, IconRefresh, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { DeleteDialog } from "@/ui/DeleteDialog";
import { EmptyState } from "@/ui/EmptyState";
import { done, failed } from "@/ui/notices";
import { DataTable } from "@/ui/table/DataTable";
import { whole } from "@/ui/table/source";
import { KEY_COLUMNS } from "./columns";
import { CreateAccessKey } from "./CreateAccessKey";
import { KeyFacts } from "./KeyFacts";
import { type AccessKey, useAccessKeys, useDeleteAccessKey, useEnableAccessKey } from "./queries";
import { RotateAccessKey } from "./RotateAccessKey";

type Doing = "rotate" | "delete";

export function AccessKeys() {
  const keys = useAccessKeys();
  const enable = useEnableAccessKey();
  const [creating, form] = useDisclosure();
  const [doing, setDoing] = useState<[Doing, AccessKey]>();
  const close = () => setDoing(undefined);
  const create = (
    <Button size="xs" leftSection={<IconPlus size={14} />} onClick={form.open}>
      New access key
    </Button>
  );
  const turn = ({ id, name, enabled }: AccessKey) =>
    enable.mutate(
      { id, enabled: !enabled },
      { onSuccess: () => done(`${name} was ${enabled ? "disabled" : "enabled"}.`), onError: failed },
    );
  const actions = (key: AccessKey) => [
    { label: "New secret", icon: IconRefresh, onClick: () => setDoing(["rotate", key]) },
    {
      label: key.enabled ? "Disable" : "Enable",
      icon: key.enabled ? IconPlayerPause : IconPlayerPlay,
      onClick: () => turn(key),
    },
    { label: "Delete", icon: IconTrash, danger: true, onClick: () => setDoing(["delete", key]) },
  ];
  return (
    <>
      <DataTable
        name="access-keys"
        label="Access keys"
        heading="Access keys"
        source={whole(keys)}
        columns={KEY_COLUMNS}
        rowKey={({ id }) => id}
        usual={{ by: "createdAt", order: "desc" }}
        searchable={false}
        toolbar={keys.data?.length ? create : undefined}
        actions={actions}
        details={(key) => <KeyFacts accessKey={key} />}
        empty={
          <EmptyState icon={IconKey} title="No access keys yet" action={create}>
            For your own scripts: a key may do what you may, except what has to be done in person.
          </EmptyState>
        }
      />
      {creating && <CreateAccessKey onClose={form.close} />}
      {doing?.[0] === "rotate" && <RotateAccessKey accessKey={doing[1]} onClose={close} />}
      {doing?.[0] === "delete" && <DeleteAccessKey accessKey={doing[1]} onClose={close} />}
    </>
  );
}

function DeleteAccessKey({ accessKey, onClose }: { accessKey: AccessKey; onClose: () => void }) {
  return (
    <DeleteDialog
      noun="access key"
      name={accessKey.name}
      id={accessKey.id}
      remove={useDeleteAccessKey()}
      onClose={onClose}
      consequence="Whatever uses it is refused from the next request on."
    />
  );
}
