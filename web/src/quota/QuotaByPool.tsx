/** Quota and use by node pool, as bars. */
import { Group, Stack, Text } from "@mantine/core";
import type { components } from "@/generated/tenant";
import { amount } from "@/ui/relative";
import { QuotaBar } from "./QuotaBar";
import type { Resources } from "./quota";

type PoolStatus = components["schemas"]["PoolQuotaStatus"];

export function QuotaByPool({ resources, statuses }: { resources: Resources[]; statuses: PoolStatus[] }) {
  return (
    <Stack gap="sm">
      <Text fw={620} size="sm">
        GPUs in use / quota
      </Text>
      {resources.map(({ nodePool, gpu, cpu, memory }) => {
        const status = statuses.find(({ nodePoolId }) => nodePoolId === nodePool?.id);
        return (
          <Stack gap={2} key={nodePool?.id ?? ""}>
            <Group gap="md" wrap="nowrap">
              <Text size="sm" w={110} truncate>
                {nodePool?.name ?? "default"}
              </Text>
              <QuotaBar used={status?.allocated.gpu ?? 0} guaranteed={gpu.deserved ?? 0} />
            </Group>
            <Text size="xs" c="dimmed">
              {beyond(gpu.limit, gpu.overQuotaWeight)} · CPU{" "}
              {bound(cpu?.deserved, (value) => `${amount(value / 1000)} cores`)} · memory{" "}
              {bound(memory?.deserved, (value) => `${amount(value)} ${memory?.units ?? "MB"}`)}
            </Text>
          </Stack>
        );
      })}
    </Stack>
  );
}

function beyond(limit: number | null | undefined, weight: number | null | undefined): string {
  if (weight === 0) return "nothing beyond the quota";
  const most = bound(limit, (value) => `at most ${amount(value)} GPUs`);
  return `${most === "unlimited" ? "idle GPUs without limit" : most}, weight ${weight ?? "as usual"}`;
}

function bound(value: number | null | undefined, words: (value: number) => string): string {
  return value === null || value === undefined ? "unlimited" : words(value);
}
