/** A secret that the server tells one single time: only the button at its end closes the dialog around it. */
import { Alert, Button, Group, Modal, Stack, Text } from "@mantine/core";
import { IconEyeOff } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { CopyLine } from "./Copy";

interface Props {
  title: string;
  about: ReactNode;
  /** Names and values; the last one is the secret. */
  values: [name: string, value: string][];
  onClose: () => void;
}

export function ShownOnceDialog({ title, ...rest }: Props) {
  return (
    <Modal
      opened
      title={title}
      size="lg"
      onClose={rest.onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <ShownOnce {...rest} />
    </Modal>
  );
}

export function ShownOnce({ about, values, onClose }: Omit<Props, "title">) {
  return (
    <Stack>
      <Text size="sm" component="div">
        {about}
      </Text>
      {values.map(([name, value], index) => (
        <Stack key={name} gap={6} data-testid={index === values.length - 1 ? "secret" : undefined}>
          <Text size="sm" fw={550}>
            {name}
          </Text>
          <CopyLine value={value} label={`Copy the ${name.toLowerCase()}`} />
        </Stack>
      ))}
      <Alert color="yellow" variant="light" icon={<IconEyeOff size={18} />} title="Shown only now">
        Atoll keeps no copy that could be read. Hand it over in a safe way.
      </Alert>
      <Group justify="flex-end">
        <Button onClick={onClose}>I have kept it</Button>
      </Group>
    </Stack>
  );
}
