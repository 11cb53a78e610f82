/** How many workloads are in each phase; a phase without any is left out. */
import { Group, Progress, Skeleton, Stack, Text, UnstyledButton } from "@mantine/core";
import { useQueries } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useOwner } from "@/session/session";
import { lookOf, type Phase } from "@/workloads/phases";
import { countQuery } from "@/workloads/queries";

const SHOWN = ["Running", "Pending", "Initializing", "Stopped", "Completed", "Failed"] as const satisfies Phase[];
const EVERY = 4000;

export function PhaseShares() {
  const counts = useCounts();
  if (!counts) return <Skeleton height={120} />;
  const there = counts.filter(({ count }) => count > 0);
  const sum = there.reduce((all, { count }) => all + count, 0);
  if (sum === 0)
    return (
      <Text size="sm" c="dimmed">
        No workloads yet.
      </Text>
    );
  return (
    <Stack>
      <Progress.Root size={14} radius="sm">
        {there.map(({ phase, count }) => (
          <Progress.Section key={phase} value={(count / sum) * 100} color={lookOf(phase).color} />
        ))}
      </Progress.Root>
      <Stack gap={6}>
        {there.map(({ phase, count }) => (
          <Line key={phase} phase={phase} count={count} />
        ))}
      </Stack>
    </Stack>
  );
}

/** The counts of all shown phases, once every one is known. */
function useCounts(): { phase: Phase; count: number }[] | undefined {
  const owner = useOwner();
  return useQueries({
    queries: SHOWN.map((phase) => countQuery(owner, phase, EVERY)),
    combine: (answers) => {
      const counts = answers.map(({ data }, index) => ({ phase: SHOWN[index] as Phase, count: data ?? 0 }));
      return answers.some(({ data }) => data === undefined) ? undefined : counts;
    },
  });
}

function Line({ phase, count }: { phase: Phase; count: number }) {
  const navigate = useNavigate();
  return (
    <UnstyledButton onClick={() => void navigate({ to: "/workloads", search: { filterBy: `phase==${phase}` } })}>
      <Group justify="space-between">
        <Group gap={8}>
          <span
            style={{
              width: 9,
              height: 9,
              borderRadius: 3,
              background: `var(--mantine-color-${lookOf(phase).color}-filled)`,
            }}
          />
          <Text size="sm">{phase}</Text>
        </Group>
        <Text size="sm" fw={600} className="numbers">
          {count.toLocaleString("en-US")}
        </Text>
      </Group>
    </UnstyledButton>
  );
}
