/** The secret as a QR code and as text, a code of the app to prove that it is there, then the recovery codes. */
import { Center, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { components } from "@/generated/tenant";
import { CopyLine } from "@/ui/Copy";
import { FormEnd } from "@/ui/FormEnd";
import { QrCode } from "@/ui/QrCode";
import { useConfirmSecondFactor } from "./queries";
import { RecoveryCodesDialog } from "./RecoveryCodes";

interface Props {
  started: components["schemas"]["SecondFactorStarted"];
  onClose: () => void;
}

export function SetUpSecondFactor({ started, onClose }: Props) {
  const confirm = useConfirmSecondFactor();
  if (confirm.data) return <RecoveryCodesDialog codes={confirm.data.recoveryCodes} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title="Set up a second factor" size="lg" closeOnClickOutside={false}>
      <Fields started={started} confirm={confirm} onClose={onClose} />
    </Modal>
  );
}

function Fields({ started, confirm, onClose }: Props & { confirm: ReturnType<typeof useConfirmSecondFactor> }) {
  const form = useForm({
    initialValues: { code: "" },
    validate: {
      code: (code) => (/^\d{6}$/.test(code.replaceAll(" ", "")) ? null : "The six digits that the app shows."),
    },
  });
  return (
    <form onSubmit={form.onSubmit(({ code }) => confirm.mutate(code))} noValidate>
      <Stack>
        <Text size="sm">
          Scan this with an authenticator app, or type the secret into it. Then give the code that the app shows.
        </Text>
        <Group align="flex-start" gap="lg">
          <Center w={{ base: "100%", xs: "auto" }}>
            <QrCode text={started.uri} label="The secret for an authenticator app, as a QR code" />
          </Center>
          <Stack gap="sm" flex={1} miw={220}>
            <Named name="Secret" value={started.secret} />
            <Named name="Address, for apps that take one" value={started.uri} />
          </Stack>
        </Group>
        <TextInput
          label="Code"
          withAsterisk
          data-autofocus
          inputMode="numeric"
          autoComplete="one-time-code"
          {...form.getInputProps("code")}
        />
        <FormEnd error={confirm.error} action="Switch on" pending={confirm.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function Named({ name, value }: { name: string; value: string }) {
  return (
    <Stack gap={6} data-testid={name === "Secret" ? "secret" : undefined}>
      <Text size="sm" fw={550}>
        {name}
      </Text>
      <CopyLine value={value} label={`Copy the ${name.split(",")[0]?.toLowerCase()}`} />
    </Stack>
  );
}
