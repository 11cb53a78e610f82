/** One number that matters, with its name. */
import { Group, Paper, Skeleton, Text } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface Props {
  icon: Icon;
  name: string;
  value: ReactNode | undefined;
  about?: ReactNode;
  children?: ReactNode;
}

export function Figure({ icon: Picture, name, value, about, children }: Props) {
  return (
    <Paper p="md">
      <Group gap={6} c="dimmed" wrap="nowrap">
        <Picture size={16} stroke={1.7} />
        <Text size="xs" fw={550}>
          {name}
        </Text>
      </Group>
      {value === undefined ? (
        <Skeleton height={26} width={90} mt={8} mb={4} />
      ) : (
        <Text className="numbers" fz={26} fw={620} lh={1.35}>
          {value}
        </Text>
      )}
      {about && (
        <Text size="xs" c="dimmed">
          {about}
        </Text>
      )}
      {children}
    </Paper>
  );
}
