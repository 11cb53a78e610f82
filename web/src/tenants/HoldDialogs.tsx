/** A legal hold: as long as it stands, nothing of the tenant is erased. */
import { Modal, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { Confirm } from "@/ui/Confirm";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import type { DialogProps } from "./LifeDialogs";
import { useHold, useRelease } from "./queries";
import { HoldReason } from "./StandingNotes";

const FIELDS = { reason: "reason", reference: "reference" };

export function HoldDialog({ tenant, onClose }: DialogProps) {
  const hold = useHold(tenant.id);
  const form = useForm({
    initialValues: { reason: "", reference: "" },
    validate: { reason: (reason) => (reason.trim() ? null : "Whoever wants to erase it must know why not.") },
  });
  const send = ({ reason, reference }: { reason: string; reference: string }) =>
    hold.mutate(
      { reason: reason.trim(), reference: reference.trim() },
      {
        onError: (error) => form.setErrors(fieldErrors(asProblem(error), FIELDS)),
        onSuccess: () => {
          done(`${tenant.name} is on legal hold.`);
          onClose();
        },
      },
    );
  return (
    <Modal opened onClose={onClose} title={`Legal hold on ${tenant.displayName}`}>
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <Text size="sm">
            Nobody can erase the tenant for good until the hold is lifted. Everything else works as before, also
            suspending and deleting.
          </Text>
          <Textarea
            label="Reason"
            autosize
            minRows={2}
            maxRows={5}
            maxLength={500}
            data-autofocus
            {...form.getInputProps("reason")}
          />
          <TextInput
            label="Reference"
            description="The case or order that asks for it; may be empty"
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps("reference")}
          />
          <FormEnd
            error={hold.error}
            shown={Object.keys(FIELDS)}
            action="Set hold"
            pending={hold.isPending}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

export function ReleaseDialog({ tenant, onClose }: DialogProps) {
  return (
    <Confirm
      title={`Lift the legal hold on ${tenant.displayName}`}
      action="Lift hold"
      change={useRelease(tenant.id)}
      said={`${tenant.name} is on legal hold no more.`}
      onClose={onClose}
      consequence={
        <Stack gap="sm">
          <Text size="sm">
            From then on the tenant can be erased for good by whoever may delete tenants. The hold was:
          </Text>
          <div>
            <HoldReason tenant={tenant} />
          </div>
        </Stack>
      }
    />
  );
}
