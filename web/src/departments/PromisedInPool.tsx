/** What the department is given in one pool: against what the pool has, and against what its projects were promised. */
import { Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { PoolDraft } from "@/quota/draft";
import { PromisedBar } from "@/quota/QuotaBar";
import { amount } from "@/ui/relative";
import type { PoolComparison } from "./queries";

interface Props {
  /** As it is typed right now. */
  draft: PoolDraft;
  comparison: PoolComparison | undefined;
}

export function PromisedInPool({ draft, comparison }: Props) {
  if (!comparison) return null;
  const whole = Number(draft.gpu.deserved);
  const promised = comparison.projects.gpu ?? 0;
  const capacity = comparison.capacity.gpu ?? 0;
  return (
    <Stack gap={4}>
      <Line name="Promised to projects">
        <PromisedBar used={promised} guaranteed={whole} />
      </Line>
      <Line name="Given of the pool">
        <PromisedBar used={whole} guaranteed={capacity} />
      </Line>
      {promised > whole && (
        <Warning>
          Over-subscribed: the projects were promised {amount(promised - whole)} GPUs more than the department has.
        </Warning>
      )}
      {whole > capacity && (
        <Warning>The pool has {amount(capacity)} GPUs: more than that can never be in use at once.</Warning>
      )}
    </Stack>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Group gap="md" wrap="nowrap">
      <Text size="sm" w={150} style={{ flexShrink: 0 }}>
        {name}
      </Text>
      {children}
    </Group>
  );
}

function Warning({ children }: { children: ReactNode }) {
  return (
    <Text size="xs" c="orange" role="status">
      {children}
    </Text>
  );
}
