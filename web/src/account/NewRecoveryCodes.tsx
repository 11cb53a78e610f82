import { Modal, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { FormEnd } from "@/ui/FormEnd";
import { useRenewRecoveryCodes } from "./queries";
import { RecoveryCodesDialog } from "./RecoveryCodes";

/** A code proves that the app is at hand; the answer shows ten new ones, and the old ones are void. */
export function NewRecoveryCodes({ onClose }: { onClose: () => void }) {
  const renew = useRenewRecoveryCodes();
  const form = useForm({
    initialValues: { code: "" },
    validate: { code: (code) => (code.trim() ? null : "Of your app, or a recovery code that is left.") },
  });
  if (renew.data) return <RecoveryCodesDialog codes={renew.data.recoveryCodes} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title="New recovery codes">
      <form onSubmit={form.onSubmit(({ code }) => renew.mutate(code.trim()))} noValidate>
        <Stack>
          <Text size="sm">You get ten new ones. Those that you have are void from then on.</Text>
          <TextInput
            label="Code"
            description="Of your authenticator app, or a recovery code"
            withAsterisk
            data-autofocus
            autoComplete="one-time-code"
            {...form.getInputProps("code")}
          />
          <FormEnd error={renew.error} action="Make new codes" pending={renew.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
