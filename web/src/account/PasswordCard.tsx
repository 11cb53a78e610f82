/** A new password in the place of one's own. */
import { Button, Group, PasswordInput, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { useChoosePassword } from "@/session/session";
import { Card } from "@/ui/Card";
import { done } from "@/ui/notices";
import { ProblemNote } from "@/ui/ProblemNote";

const EMPTY = { currentPassword: "", newPassword: "", repeated: "" };
const FIELDS = { newPassword: "newPassword" };

export function PasswordCard() {
  const change = useChoosePassword();
  const form = useForm({
    initialValues: EMPTY,
    validate: {
      currentPassword: (value) => (value ? null : "The one that you signed in with."),
      newPassword: (value) => (value ? null : "Another one."),
      repeated: (value, values) => (value === values.newPassword ? null : "The two are different."),
    },
  });
  const send = ({ currentPassword, newPassword }: typeof EMPTY) =>
    change.mutate(
      { currentPassword, newPassword },
      {
        onError: (error) => form.setErrors(fieldErrors(asProblem(error), FIELDS)),
        onSuccess: () => {
          form.setValues(EMPTY);
          form.resetDirty(EMPTY);
          done("Your password was changed. Whatever else was signed in as you has ended.");
        },
      },
    );
  return (
    <Card title="Password">
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <PasswordInput
            label="Current password"
            autoComplete="current-password"
            {...form.getInputProps("currentPassword")}
          />
          <PasswordInput
            label="New password"
            description="8 to 255 characters with an upper-case and a lower-case letter, a digit and a special character."
            autoComplete="new-password"
            {...form.getInputProps("newPassword")}
          />
          <PasswordInput label="New password again" autoComplete="new-password" {...form.getInputProps("repeated")} />
          <ProblemNote error={change.error} shown={Object.keys(FIELDS)} />
          <Group justify="space-between" wrap="nowrap">
            <Text size="xs" c="dimmed">
              Everything else that is signed in as you ends.
            </Text>
            <Button type="submit" loading={change.isPending} disabled={!form.isDirty()} style={{ flexShrink: 0 }}>
              Change password
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
