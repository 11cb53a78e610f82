/** How far an erasure is, step by step; it is asked again every second until it is done. */
import { Loader, Skeleton, Text, ThemeIcon, Timeline } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { Card } from "@/ui/Card";
import { ProblemNote } from "@/ui/ProblemNote";
import { plural } from "@/ui/relative";
import { Time } from "@/ui/Time";
import { Outcomes } from "./Outcomes";
import { type Erasure, useErasure } from "./queries";
import { STEPS, stepsDone } from "./steps";

export function ErasureCard({ tenantId }: { tenantId: number | string }) {
  const { data, error, refetch } = useErasure(tenantId);
  return (
    <Card title="Erasure" aside={data && <Ordered erasure={data} />}>
      {error && !data ? (
        <ProblemNote error={error} retry={() => void refetch()} />
      ) : data ? (
        <Progress erasure={data} />
      ) : (
        <Skeleton height={300} />
      )}
    </Card>
  );
}

function Ordered({ erasure }: { erasure: Erasure }) {
  return (
    <Text size="sm" c="dimmed">
      Ordered by {erasure.requestedBy}, <Time at={erasure.requestedAt} />
    </Text>
  );
}

function Progress({ erasure }: { erasure: Erasure }) {
  const behind = stepsDone(erasure.step);
  return (
    <Timeline active={behind - 1} bulletSize={22} lineWidth={2} data-testid="erasure" data-step={erasure.step}>
      {STEPS.map(({ step, title, about }, index) => (
        <Timeline.Item
          key={step}
          title={title}
          c={index > behind ? "dimmed" : undefined}
          bullet={index < behind ? <IconCheck size={13} /> : index === behind ? <Loader size={12} /> : <Waiting />}
        >
          <Text size="sm" c="dimmed">
            {step === "rows" && erasure.totalRows > 0
              ? `${plural(erasure.totalRows, "row")} of ${plural(Object.keys(erasure.rows).length, "kind")}`
              : about}
          </Text>
          {step === "clusters" && index < behind && <Outcomes clusters={erasure.clusters ?? []} />}
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

function Waiting() {
  return <ThemeIcon size={6} radius="xl" color="gray" variant="filled" />;
}
