/** One setting as a form of its own; read-only for those who may not change it. */
import { Button, Fieldset, Group, Stack } from "@mantine/core";
import { type UseFormReturnType, useForm } from "@mantine/form";
import type { ReactNode } from "react";
import { asProblem, fieldErrors } from "@/api/problem";
import { useMay } from "@/session/session";
import { Card } from "@/ui/Card";
import { done } from "@/ui/notices";
import { ProblemNote } from "@/ui/ProblemNote";
import { type SecuritySettings, useSaveSetting } from "./queries";

type Values = Record<string, string | number | boolean>;

interface Props<Stored extends Values> {
  title: string;
  setting: keyof SecuritySettings;
  stored: Stored;
  children: (input: UseFormReturnType<Stored>["getInputProps"]) => ReactNode;
}

export function SettingCard<Stored extends Values>({ title, setting, stored, children }: Props<Stored>) {
  const save = useSaveSetting(setting);
  const mayChange = useMay()("security-settings:update");
  const form = useForm<Stored>({ initialValues: stored });
  const names = Object.fromEntries(Object.keys(stored).map((name) => [name, name]));
  const send = (values: Stored) =>
    save.mutate(values, {
      onError: (error) => form.setErrors(fieldErrors(asProblem(error), names)),
      onSuccess: () => {
        form.resetDirty();
        done(`${title}: saved.`);
      },
    });
  return (
    <Card title={title}>
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <Fieldset variant="unstyled" disabled={!mayChange}>
            <Stack>{children(form.getInputProps)}</Stack>
          </Fieldset>
          <ProblemNote error={save.error} shown={Object.keys(names)} />
          {mayChange && (
            <Group justify="flex-end">
              <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
                Save
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Card>
  );
}
