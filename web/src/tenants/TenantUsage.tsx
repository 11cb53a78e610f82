import { Skeleton, Text } from "@mantine/core";
import { Bars } from "@/ui/Bars";
import { Card } from "@/ui/Card";
import { ProblemNote } from "@/ui/ProblemNote";
import { hours } from "@/ui/relative";
import { useNow } from "@/ui/Time";
import { barsOf, lastDays, summed } from "@/usage/days";
import { useUsageTotals } from "./queries";

export function TenantUsage({ tenantId }: { tenantId: number }) {
  const period = lastDays(30, useNow());
  const { data, error } = useUsageTotals(period.start, period.end);
  const mine = data?.totals.filter((total) => total.tenantId === tenantId) ?? [];
  const byDay = summed(
    mine,
    (row) => row.day,
    (row) => row.gpuSeconds,
  );
  const sum = mine.reduce((all, row) => all + row.gpuSeconds, 0);
  return (
    <Card
      title="GPU hours, last 30 days"
      aside={
        <Text size="sm" fw={600} className="numbers">
          {hours(sum)}
        </Text>
      }
    >
      {error && !data ? (
        <ProblemNote error={error} />
      ) : data ? (
        <Bars name="GPU hours by day" unit="h" bars={barsOf(period, byDay, "GPU hours")} />
      ) : (
        <Skeleton height={168} />
      )}
    </Card>
  );
}
