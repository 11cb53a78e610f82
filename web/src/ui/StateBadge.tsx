/** A state in one word, with what it means on hover. */
import { Badge, Tooltip } from "@mantine/core";

interface Props {
  color: string;
  children: string;
  about?: string | null;
}

export function StateBadge({ color, children, about }: Props) {
  const badge = (
    <Badge variant="light" tt="none" color={color}>
      {children}
    </Badge>
  );
  return about ? (
    <Tooltip label={about} multiline maw={320}>
      {badge}
    </Tooltip>
  ) : (
    badge
  );
}
