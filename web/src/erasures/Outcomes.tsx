/** What became of the tenant's clusters: what did not confirm has to be cleaned up by hand. */
import { Group, Stack, Text } from "@mantine/core";
import { StateBadge } from "@/ui/StateBadge";
import type { Erasure } from "./queries";

const LOOKS: Record<string, { color: string; about: string }> = {
  confirmed: { color: "lagoon", about: "Its agent took the order to remove everything." },
  "never connected": { color: "gray", about: "No agent ever called: nothing ran there." },
  "not confirmed": {
    color: "orange",
    about: "Its agent was offline or did not answer in time: what runs there must be removed by hand.",
  },
};

export function Outcomes({ clusters }: { clusters: NonNullable<Erasure["clusters"]> }) {
  if (clusters.length === 0)
    return (
      <Text size="sm" c="dimmed">
        It had no clusters.
      </Text>
    );
  return (
    <Stack gap={4} mt={4}>
      {clusters.map(({ uuid, name, outcome }) => (
        <div key={uuid}>
          <Group gap="xs">
            <Text size="sm">{name}</Text>
            <StateBadge color={LOOKS[outcome]?.color ?? "gray"} about={LOOKS[outcome]?.about}>
              {outcome}
            </StateBadge>
          </Group>
          {outcome === "not confirmed" && (
            <Text size="xs" c="orange">
              What runs there must be removed by hand.
            </Text>
          )}
        </div>
      ))}
    </Stack>
  );
}
