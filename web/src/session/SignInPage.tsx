/** Name and password for this address. Which realm it is, is decided by the host name alone. */
import { Box, Button, Center, Group, Paper, PasswordInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { AppearanceSwitch } from "@/app/AppearanceSwitch";
import { asProblem } from "@/api/problem";
import { Brand } from "@/ui/Brand";
import { ProblemNote } from "@/ui/ProblemNote";
import { addressName, needsCode, useSignIn } from "./session";

export function SignInPage() {
  const signIn = useSignIn();
  const form = useForm({
    initialValues: { username: "", password: "", otp: "" },
    validate: {
      username: (value) => (value ? null : "Your e-mail address."),
      password: (value) => (value ? null : "Your password."),
    },
  });
  const label = addressName();
  const isPlatform = label === "console";
  return (
    <Box mih="100vh">
      <Group justify="flex-end" p="md">
        <AppearanceSwitch />
      </Group>
      <Center px="md" pt="6vh">
        <Stack w={380} gap="lg">
          <Stack gap={6} align="center">
            <Brand />
            <Title order={1} fz={22} mt="md">
              {isPlatform ? "Platform operators" : label}
            </Title>
            <Text size="sm" c="dimmed">
              {isPlatform ? "Sign in to run the platform" : "Sign in to your AI platform"}
            </Text>
          </Stack>
          <Paper p="xl" shadow="xs">
            <form
              onSubmit={form.onSubmit(({ otp, ...values }) => signIn.mutate(otp ? { ...values, otp } : values))}
              noValidate
            >
              <Stack>
                <TextInput
                  label="E-mail"
                  type="email"
                  name="username"
                  autoComplete="username"
                  autoFocus
                  spellCheck={false}
                  {...form.getInputProps("username")}
                />
                <PasswordInput
                  label="Password"
                  name="password"
                  autoComplete="current-password"
                  {...form.getInputProps("password")}
                />
                {(needsCode(signIn.error) || form.values.otp !== "") && (
                  <TextInput
                    label="Code"
                    description="Of your authenticator app, or a recovery code."
                    name="otp"
                    autoComplete="one-time-code"
                    autoFocus
                    {...form.getInputProps("otp")}
                  />
                )}
                {signIn.error && <ProblemNote error={asProblem(signIn.error)} />}
                <Button type="submit" fullWidth mt="xs" loading={signIn.isPending}>
                  Sign in
                </Button>
              </Stack>
            </form>
          </Paper>
        </Stack>
      </Center>
    </Box>
  );
}
