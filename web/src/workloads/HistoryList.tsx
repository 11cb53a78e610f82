/** Changes of phase and events together, newest first. */
import { Center, Group, Paper, Skeleton, Stack, Text, Timeline } from "@mantine/core";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { PhaseBadge } from "./PhaseBadge";
import { lookOf, type Phase } from "./phases";
import { type HistoryRecord, useHistory } from "./queries";

export function HistoryList({ id, phase }: { id: string; phase: Phase }) {
  const { data: records, error } = useHistory(id, phase);
  if (error && !records) return <ProblemNote error={error} />;
  if (!records)
    return (
      <Stack>
        <Skeleton height={16} />
        <Skeleton height={16} width="60%" />
        <Skeleton height={16} width="80%" />
      </Stack>
    );
  if (records.length === 0)
    return (
      <Center py="xl">
        <Text c="dimmed" size="sm">
          Nothing has happened yet.
        </Text>
      </Center>
    );
  return (
    <Paper p="lg">
      <Timeline active={records.length} bulletSize={12} lineWidth={2}>
        {records.map((record, index) => (
          <Timeline.Item
            key={`${record.meta.creationTimestamp}-${index}`}
            color={colorOf(record)}
            title={<Entry record={record} />}
          >
            <Text size="sm" c="dimmed">
              {record.spec.event?.message ?? record.spec.phaseUpdate?.phaseMessage}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Paper>
  );
}

function Entry({ record }: { record: HistoryRecord }) {
  const { event, phaseUpdate } = record.spec;
  return (
    <Group justify="space-between" gap="xs">
      {phaseUpdate ? (
        <PhaseBadge phase={phaseUpdate.phase} />
      ) : (
        <Text size="sm" fw={550}>
          {event?.reason || event?.type}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        <Time at={record.meta.creationTimestamp} />
      </Text>
    </Group>
  );
}

function colorOf({ spec: { event, phaseUpdate } }: HistoryRecord): string {
  if (phaseUpdate) return lookOf(phaseUpdate.phase).color;
  return event?.type === "Warning" ? "orange" : "gray";
}
