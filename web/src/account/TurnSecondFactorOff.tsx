import { Modal, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import { useTurnSecondFactorOff } from "./queries";

interface Props {
  /** Another app follows: until its code was confirmed there is none. */
  toReplace?: boolean;
  onDone: () => void;
  onClose: () => void;
}

/** Needs both, so that neither a stolen password nor an unlocked screen is enough. */
export function TurnSecondFactorOff({ toReplace = false, onDone, onClose }: Props) {
  const turnOff = useTurnSecondFactorOff();
  const form = useForm({
    initialValues: { password: "", code: "" },
    validate: {
      password: (value) => (value ? null : "Your password."),
      code: (code) => (code.trim() ? null : "Of your app, or a recovery code."),
    },
  });
  const send = ({ password, code }: { password: string; code: string }) =>
    turnOff.mutate(
      { password, code: code.trim() },
      {
        onSuccess: () => {
          if (!toReplace) done("Signing in asks for the password alone.");
          onDone();
        },
      },
    );
  return (
    <Modal opened onClose={onClose} title={toReplace ? "Replace the second factor" : "Switch the second factor off"}>
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <Text size="sm">
            {toReplace
              ? "The app that you have counts no longer, and you set up another one at once. Until its code is confirmed, the password alone lets in."
              : "From then on the password alone lets in, and your recovery codes are void."}
          </Text>
          <PasswordInput
            label="Password"
            withAsterisk
            data-autofocus
            autoComplete="current-password"
            {...form.getInputProps("password")}
          />
          <TextInput
            label="Code"
            description="Of your authenticator app, or a recovery code"
            withAsterisk
            autoComplete="one-time-code"
            {...form.getInputProps("code")}
          />
          <FormEnd
            error={turnOff.error}
            action={toReplace ? "Go on" : "Switch off"}
            pending={turnOff.isPending}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
