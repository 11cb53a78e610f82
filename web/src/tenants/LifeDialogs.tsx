/** Stopping a tenant and letting it go on: suspend, resume, delete, restore. Each says what will happen first. */
import { List, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { Confirm } from "@/ui/Confirm";
import { ConfirmByName, shownInDialog } from "@/ui/ConfirmByName";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import { day, plural } from "@/ui/relative";
import { OfflineClusters } from "./OfflineClusters";
import { type Tenant, useDeleteTenant, useRestore, useResume, useSuspend } from "./queries";

export interface DialogProps {
  tenant: Tenant;
  onClose: () => void;
}

export function SuspendDialog({ tenant, onClose }: DialogProps) {
  const suspend = useSuspend(tenant.id);
  const form = useForm({
    initialValues: { reason: "" },
    validate: { reason: (reason) => (reason.trim() ? null : "Whoever finds it suspended must know why.") },
  });
  const send = ({ reason }: { reason: string }) =>
    suspend.mutate(reason.trim(), {
      onError: (error) => form.setErrors(fieldErrors(asProblem(error), { reason: "reason" })),
      onSuccess: () => {
        done(`${tenant.name} is suspended.`);
        onClose();
      },
    });
  return (
    <Modal opened onClose={onClose} title={`Suspend ${tenant.displayName}`}>
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <List size="sm" spacing={4}>
            <List.Item>
              Nobody gets in from the next request on: people, machines, keys. Open logs end in 30 s.
            </List.Item>
            <List.Item>What runs is stopped. Resuming starts it again as it was.</List.Item>
            <List.Item>Nothing is deleted. Agents stay connected, and what they report is kept.</List.Item>
          </List>
          <OfflineClusters of={tenant}>What runs there goes on until the cluster is back.</OfflineClusters>
          <Textarea
            label="Reason"
            description="Shown to operators and kept in the audit log"
            autosize
            minRows={2}
            maxRows={5}
            maxLength={500}
            data-autofocus
            {...form.getInputProps("reason")}
          />
          <FormEnd
            error={suspend.error}
            shown={["reason"]}
            action="Suspend tenant"
            pending={suspend.isPending}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

export function ResumeDialog({ tenant, onClose }: DialogProps) {
  return (
    <Confirm
      title={`Resume ${tenant.displayName}`}
      action="Resume tenant"
      change={useResume(tenant.id)}
      said={`${tenant.name} goes on.`}
      onClose={onClose}
      consequence={
        <Stack gap="xs">
          <Text size="sm">
            People and machines get in from the next request on, and what ran before starts again as it was within a
            minute.
          </Text>
          <Text size="sm">
            It was suspended for this reason: <b>{tenant.atoll.suspensionReason}</b>
          </Text>
        </Stack>
      }
    />
  );
}

export function DeleteDialog({ tenant, onClose }: DialogProps) {
  const remove = useDeleteTenant(tenant.id);
  const kept = plural(tenant.atoll.retentionDays, "day");
  return (
    <ConfirmByName
      opened
      title={`Delete ${tenant.displayName}`}
      name={tenant.name}
      action="Delete tenant"
      pending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      consequence={
        <Stack gap="sm">
          <List size="sm" spacing={4}>
            <List.Item>Nobody can sign in any more, at once: its address answers as if it had never been.</List.Item>
            <List.Item>What runs is stopped, and its clusters' agents are refused once they confirmed that.</List.Item>
            <List.Item>
              It <b>can be restored for {kept}</b>, as it is now. Its name and alias stay taken.
            </List.Item>
            <List.Item>Nothing is erased, not even afterwards, until an operator erases it for good.</List.Item>
          </List>
          <OfflineClusters of={tenant}>
            What runs there goes on until the cluster is back and hears of it.
          </OfflineClusters>
        </Stack>
      }
      onConfirm={() =>
        void remove.mutateAsync().then(() => {
          done(`${tenant.name} was deleted. It can be restored for ${kept}.`);
          onClose();
        }, shownInDialog)
      }
    />
  );
}

export function RestoreDialog({ tenant, onClose }: DialogProps) {
  const { suspendedAt, suspensionReason, retainedUntil } = tenant.atoll;
  return (
    <Confirm
      title={`Restore ${tenant.displayName}`}
      action="Restore tenant"
      change={useRestore(tenant.id)}
      said={`${tenant.name} was restored.`}
      onClose={onClose}
      consequence={
        <Stack gap="xs">
          <Text size="sm">
            Everything comes back as it was before the deletion; its agents return by themselves within two minutes.
            This is possible until {retainedUntil && day(retainedUntil)}.
          </Text>
          {suspendedAt && (
            <Text size="sm">
              It was suspended then, and <b>is suspended again</b>: {suspensionReason}
            </Text>
          )}
        </Stack>
      }
    />
  );
}
