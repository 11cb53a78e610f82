/** Before anything else: a password of one's own in the place of a temporary one. */
import { Button, Center, Group, Paper, PasswordInput, Stack, Text, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { AppearanceSwitch } from "@/app/AppearanceSwitch";
import { asProblem } from "@/api/problem";
import { Brand } from "@/ui/Brand";
import { ProblemNote } from "@/ui/ProblemNote";
import { useChoosePassword, useSignOut } from "./session";

export function NewPasswordPage() {
  const choose = useChoosePassword();
  const signOut = useSignOut();
  const form = useForm({
    initialValues: { currentPassword: "", newPassword: "", repeated: "" },
    validate: {
      currentPassword: (value) => (value ? null : "The password that you were given."),
      newPassword: (value) => (value ? null : "A password of your own."),
      repeated: (value, values) => (value === values.newPassword ? null : "The two are different."),
    },
  });
  return (
    <Stack mih="100vh">
      <Group justify="flex-end" p="md">
        <AppearanceSwitch />
      </Group>
      <Center px="md" pt="6vh">
        <Stack w={380} gap="lg">
          <Stack gap={6} align="center">
            <Brand />
            <Title order={1} fz={22} mt="md">
              Choose a password
            </Title>
            <Text size="sm" c="dimmed">
              Yours is a temporary one: nobody but you should know it
            </Text>
          </Stack>
          <Paper p="xl" shadow="xs">
            <form
              onSubmit={form.onSubmit(({ currentPassword, newPassword }) =>
                choose.mutate({ currentPassword, newPassword }),
              )}
              noValidate
            >
              <Stack>
                <PasswordInput
                  label="Temporary password"
                  autoComplete="current-password"
                  autoFocus
                  {...form.getInputProps("currentPassword")}
                />
                <PasswordInput
                  label="New password"
                  description="8 to 255 characters with an upper-case and a lower-case letter, a digit and a special character."
                  autoComplete="new-password"
                  {...form.getInputProps("newPassword")}
                />
                <PasswordInput
                  label="New password again"
                  autoComplete="new-password"
                  {...form.getInputProps("repeated")}
                />
                {choose.error && <ProblemNote error={asProblem(choose.error)} />}
                <Button type="submit" fullWidth mt="xs" loading={choose.isPending}>
                  Keep this password
                </Button>
                <Button variant="subtle" color="gray" fullWidth onClick={() => signOut.mutate()}>
                  Sign out
                </Button>
              </Stack>
            </form>
          </Paper>
        </Stack>
      </Center>
    </Stack>
  );
}
