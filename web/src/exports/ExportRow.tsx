/** One export: who ordered it, how far it is, how large. */
import { Group, Progress, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { bytes, plural } from "@/ui/relative";
import { StateBadge } from "@/ui/StateBadge";
import { Time } from "@/ui/Time";
import type { ExportProgress } from "./queries";

const LOOKS: Record<ExportProgress["status"], { color: string; about?: string }> = {
  Pending: { color: "gray", about: "It begins within seconds." },
  Running: { color: "cyan" },
  Ready: { color: "lagoon" },
  Failed: { color: "red", about: "Order another one." },
};

export function ExportRow({ of, by, children }: { of: ExportProgress; by: string; children?: ReactNode }) {
  const { status, rowsDone, rowsTotal } = of;
  return (
    <div data-testid="export" data-status={status}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm">
          Ordered by {by}, <Time at={of.requestedAt} />
        </Text>
        <StateBadge {...LOOKS[status]}>{status}</StateBadge>
      </Group>
      {status === "Running" && (
        <Progress
          mt={6}
          size={6}
          radius="xl"
          aria-label="Rows written"
          value={rowsTotal > 0 ? (100 * rowsDone) / rowsTotal : 0}
        />
      )}
      <Text size="xs" c="dimmed" mt={4} className="numbers">
        {status === "Ready"
          ? `${plural(rowsTotal, "row")}, ${bytes(of.bytes)} compressed`
          : `${rowsDone.toLocaleString("en-US")} of ${plural(rowsTotal, "row")} written`}
      </Text>
      {children}
    </div>
  );
}
