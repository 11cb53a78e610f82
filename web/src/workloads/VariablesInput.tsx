import { ActionIcon, Button, Group, Input, Stack, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconPlus, IconX } from "@tabler/icons-react";
import type { Draft } from "./draft";

export function VariablesInput({ form }: { form: UseFormReturnType<Draft> }) {
  return (
    <Input.Wrapper label="Environment variables" error={form.errors.variables}>
      <Stack gap="xs" mt={4} align="stretch">
        {form.values.variables.map((_, index) => (
          <Group key={index} gap="xs" wrap="nowrap">
            <TextInput
              flex={2}
              placeholder="NAME"
              aria-label="Name of the variable"
              spellCheck={false}
              {...form.getInputProps(`variables.${index}.name`)}
            />
            <TextInput
              flex={3}
              placeholder="value"
              aria-label="Value of the variable"
              spellCheck={false}
              {...form.getInputProps(`variables.${index}.value`)}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label="Remove the variable"
              onClick={() => form.removeListItem("variables", index)}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          style={{ alignSelf: "flex-start" }}
          onClick={() => form.insertListItem("variables", { name: "", value: "" })}
        >
          Add a variable
        </Button>
      </Stack>
    </Input.Wrapper>
  );
}
