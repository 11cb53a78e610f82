/** Where nothing is yet: what would be here, and what to do next. */
import { Stack, Text, ThemeIcon, Title } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface Props {
  icon: Icon;
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ icon: Picture, title, children, action }: Props) {
  return (
    <Stack align="center" gap="xs" py={56} px="md">
      <ThemeIcon variant="light" size={48} radius="xl">
        <Picture size={24} stroke={1.6} />
      </ThemeIcon>
      <Title order={2} mt={4}>
        {title}
      </Title>
      <Text c="dimmed" size="sm" ta="center" maw={440}>
        {children}
      </Text>
      {action && <div style={{ marginTop: 10 }}>{action}</div>}
    </Stack>
  );
}
