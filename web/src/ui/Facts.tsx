/** Names and values, one a line. */
import { Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

export type Fact = [name: string, value: ReactNode];

export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <Stack gap={7}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value]) => (
          <Group key={name} justify="space-between" gap="md" wrap="nowrap" align="flex-start">
            <Text size="sm" c="dimmed" style={{ flexShrink: 0 }}>
              {name}
            </Text>
            <Text size="sm" ta="right" component="div" className="numbers" style={{ overflowWrap: "anywhere" }}>
              {value}
            </Text>
          </Group>
        ))}
    </Stack>
  );
}
