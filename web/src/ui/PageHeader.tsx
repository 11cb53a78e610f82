import { Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  title: ReactNode;
  about?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, about, above, actions }: Props) {
  return (
    <Group justify="space-between" align="flex-end" mb="lg" gap="md">
      <Stack gap={4} style={{ minWidth: 0 }}>
        {above}
        <Title order={1}>{title}</Title>
        {about && (
          <Text c="dimmed" size="sm" maw={820}>
            {about}
          </Text>
        )}
      </Stack>
      {actions && <Group gap="xs">{actions}</Group>}
    </Group>
  );
}
