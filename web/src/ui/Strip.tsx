/** A line above every page, which stays in sight: something that whoever works here has to know now. */
import { Box, Group } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  color: "orange" | "yellow";
  label: string;
  action?: ReactNode;
  children: ReactNode;
}

export function Strip({ color, label, action, children }: Props) {
  return (
    <Box className="strip" data-color={color} role="region" aria-label={label}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Box fz="sm" style={{ minWidth: 0, overflowWrap: "anywhere" }}>
          {children}
        </Box>
        <Box style={{ flexShrink: 0 }}>{action}</Box>
      </Group>
    </Box>
  );
}
