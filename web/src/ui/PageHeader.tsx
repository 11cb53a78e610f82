import { Flex, Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  title: ReactNode;
  about?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, about, above, actions }: Props) {
  return (
    <Flex
      justify="space-between"
      align={{ base: "flex-start", sm: "flex-end" }}
      direction={{ base: "column", sm: "row" }}
      mb="lg"
      gap="md"
    >
      <Stack gap={4} style={{ minWidth: 0 }}>
        {above}
        <Title order={1}>{title}</Title>
        {about && (
          <Text c="dimmed" size="sm" maw={820}>
            {about}
          </Text>
        )}
      </Stack>
      {actions && (
        <Group gap="xs" style={{ flexShrink: 0 }}>
          {actions}
        </Group>
      )}
    </Flex>
  );
}
