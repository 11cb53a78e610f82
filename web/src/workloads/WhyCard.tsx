/** Why a workload is where it is: the scheduler's own reason, its numbers, and the cheapest thing that would help. */
import { Group, Paper, SimpleGrid, Skeleton, Text, ThemeIcon } from "@mantine/core";
import { IconAlertTriangle, IconBulb, IconHourglass } from "@tabler/icons-react";
import { ProblemNote } from "@/ui/ProblemNote";
import { amount, duration } from "@/ui/relative";
import { useNow } from "@/ui/Time";
import type { Phase } from "./phases";
import { useWhy, type Why } from "./queries";

export function WhyCard({ id, phase }: { id: string; phase: Phase }) {
  const { data: why, error } = useWhy(id, phase);
  const color = phase === "Failed" ? "red" : "yellow";
  return (
    <Paper p="md" data-testid="why" style={{ borderLeft: `3px solid var(--mantine-color-${color}-6)` }}>
      <Group align="flex-start" wrap="nowrap" gap="sm">
        <ThemeIcon variant="light" color={color} radius="xl">
          {phase === "Failed" ? <IconAlertTriangle size={16} /> : <IconHourglass size={16} />}
        </ThemeIcon>
        <div style={{ flex: 1, minWidth: 0 }}>
          {error && !why ? (
            <ProblemNote error={error} />
          ) : why ? (
            <Reason why={why} />
          ) : (
            <Skeleton height={14} mt={7} width="70%" />
          )}
        </div>
      </Group>
    </Paper>
  );
}

function Reason({ why }: { why: Why }) {
  const now = useNow();
  const waited = Math.max(0, (now.getTime() - new Date(why.since).getTime()) / 1000);
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Text fw={600} size="sm">
          {headline(why.phase)}
        </Text>
        {why.phase !== "Failed" && (
          <Text size="xs" c="dimmed" className="numbers">
            {why.phase} for {duration(waited)}
          </Text>
        )}
      </Group>
      <Text size="sm" mt={2}>
        {why.message}
      </Text>
      {why.facts.length > 0 && (
        <SimpleGrid cols={{ base: 2, sm: Math.min(4, why.facts.length) }} mt="sm" spacing="xs">
          {why.facts.map((fact) => (
            <div key={fact.name}>
              <Text size="xs" c="dimmed">
                {inWords(fact.name)}
              </Text>
              <Text size="sm" fw={600} className="numbers">
                {amount(fact.value)} {fact.unit}
              </Text>
            </div>
          ))}
        </SimpleGrid>
      )}
      {why.suggestion && (
        <Group gap={6} mt="sm" wrap="nowrap" align="flex-start">
          <IconBulb size={16} style={{ flexShrink: 0, marginTop: 2 }} color="var(--mantine-color-yellow-6)" />
          <Text size="sm">{why.suggestion}</Text>
        </Group>
      )}
    </>
  );
}

function headline(phase: Phase): string {
  if (phase === "Stopped" || phase === "Stopping") return "It does not run";
  if (phase === "Failed") return "Why it failed";
  if (phase === "Initializing") return "It is being prepared";
  return "Why it is waiting";
}

/** `freeGpus`, `free_gpus` → `Free gpus`. */
export function inWords(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll(/[_-]+/g, " ")
    .toLowerCase();
  const text = words
    .replaceAll(/\bgpus?\b/g, (word) => (word === "gpu" ? "GPU" : "GPUs"))
    .replaceAll(/\bcpu\b/g, "CPU");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
