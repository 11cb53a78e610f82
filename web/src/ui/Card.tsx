/** A titled part of a page. */
import { Group, Paper, Title } from "@mantine/core";
import type { ReactNode } from "react";

export function Card({
  title,
  aside,
  children,
  flush = false,
}: {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  flush?: boolean;
}) {
  return (
    <Paper
      component="section"
      aria-label={typeof title === "string" ? title : undefined}
      style={{ overflow: "hidden" }}
    >
      <Group justify="space-between" px="md" py={11} gap="xs" style={{ borderBottom: "1px solid var(--line)" }}>
        <Title order={2} fz="sm">
          {title}
        </Title>
        {aside}
      </Group>
      <div style={{ padding: flush ? 0 : 16 }}>{children}</div>
    </Paper>
  );
}
