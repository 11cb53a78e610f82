import { Badge, Tooltip } from "@mantine/core";
import { lookOf, type Phase } from "./phases";

export function PhaseBadge({ phase, message, size = "md" }: { phase: Phase; message?: string; size?: "md" | "lg" }) {
  const { color, moving } = lookOf(phase);
  const dot = (
    <span
      className={moving ? "pulse" : undefined}
      style={{ width: 7, height: 7, borderRadius: 7, background: "currentColor", display: "inline-block" }}
    />
  );
  const badge = (
    <Badge
      data-testid={size === "lg" ? "phase" : undefined}
      variant="light"
      color={color}
      size={size}
      tt="none"
      fw={560}
      leftSection={dot}
    >
      {phase}
    </Badge>
  );
  return message ? (
    <Tooltip label={message} multiline maw={360}>
      {badge}
    </Tooltip>
  ) : (
    badge
  );
}
