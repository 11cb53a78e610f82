/** Suspend, resume, delete: offered where the phase leaves them open and the person may. */
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlayerPause, IconPlayerPlay, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useMay } from "@/session/session";
import { ConfirmByName, shownInDialog } from "@/ui/ConfirmByName";
import { done, failed } from "@/ui/notices";
import { canDelete, canResume, canSuspend, type Phase } from "./phases";
import { useAction } from "./queries";

export function Actions({ id, name, phase }: { id: string; name: string; phase: Phase }) {
  const may = useMay();
  const change = useAction(id);
  const remove = useAction(id);
  const navigate = useNavigate();
  const [asking, dialog] = useDisclosure();
  const tell = (action: "suspend" | "resume", message: string) =>
    change.mutate(action, { onSuccess: () => done(message), onError: failed });
  return (
    <>
      {may("trainings:update") && canSuspend(phase) && (
        <Button
          variant="default"
          leftSection={<IconPlayerPause size={16} />}
          loading={change.isPending}
          onClick={() => tell("suspend", `${name} is being suspended.`)}
        >
          Suspend
        </Button>
      )}
      {may("trainings:update") && canResume(phase) && (
        <Button
          leftSection={<IconPlayerPlay size={16} />}
          loading={change.isPending}
          onClick={() => tell("resume", `${name} is being resumed.`)}
        >
          Resume
        </Button>
      )}
      {may("trainings:delete") && canDelete(phase) && (
        <Button variant="default" c="red" leftSection={<IconTrash size={16} />} onClick={dialog.open}>
          Delete
        </Button>
      )}
      <ConfirmByName
        title="Delete workload"
        name={name}
        action="Delete"
        opened={asking}
        pending={remove.isPending}
        error={remove.error}
        onClose={dialog.close}
        consequence="Its pods are ended and taken off the cluster, with what they stored for themselves. Its record and its usage stay."
        onConfirm={() =>
          void remove.mutateAsync("delete").then(() => {
            done(`${name} is being deleted.`);
            void navigate({ to: "/workloads" });
          }, shownInDialog)
        }
      />
    </>
  );
}
