import { SegmentedControl, SimpleGrid, Skeleton, Stack } from "@mantine/core";
import { IconChartBar, IconCpu, IconCpu2 } from "@tabler/icons-react";
import { useState } from "react";
import { Bars } from "@/ui/Bars";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Figure } from "@/ui/Figure";
import { ProblemNote } from "@/ui/ProblemNote";
import { hours } from "@/ui/relative";
import { DataTable } from "@/ui/table/DataTable";
import { wholeOf } from "@/ui/table/source";
import { barsOf, type Period } from "./days";
import { usageColumns } from "./columns";
import { type UsageLine, useUsage } from "./queries";

type By = "project" | "workload";

export function OwnUsage({ period }: { period: Period }) {
  const [by, setBy] = useState<By>("project");
  const lines = useUsage(period, by);
  const days = useUsage(period, "day");
  const total = days.data?.total;
  const byDay = new Map((days.data?.usage ?? []).map((line) => [line.id, line.gpuSeconds]));
  return (
    <Stack>
      <SimpleGrid cols={2}>
        <Figure icon={IconCpu} name="GPU hours" value={total && hours(total.gpuSeconds)} />
        <Figure icon={IconCpu2} name="CPU core hours" value={total && hours(total.cpuCoreSeconds)} />
      </SimpleGrid>
      <Card title="GPU hours by day">
        {days.error && !days.data ? (
          <ProblemNote error={days.error} />
        ) : days.data ? (
          <Bars name="GPU hours by day" unit="h" bars={barsOf(period, byDay, "GPU hours")} />
        ) : (
          <Skeleton height={168} />
        )}
      </Card>
      <DataTable
        key={by}
        name="usage"
        label={by === "project" ? "Projects" : "Workloads"}
        source={wholeOf(lines, lines.data?.groupBy === by ? lines.data.usage : undefined)}
        columns={usageColumns<UsageLine>(by === "project" ? "Project" : "Workload")}
        rowKey={({ id }) => id}
        usual={{ by: "gpu", order: "desc" }}
        to={by === "workload" ? ({ id }) => `/workloads/${id}` : undefined}
        toolbar={
          <SegmentedControl
            size="xs"
            value={by}
            onChange={(value) => setBy(value)}
            data={[
              { value: "project", label: "By project" },
              { value: "workload", label: "By workload" },
            ]}
          />
        }
        empty={
          <EmptyState icon={IconChartBar} title="Nothing was used in these days">
            Usage is counted from the moment a workload holds resources, and shows up within seconds.
          </EmptyState>
        }
      />
    </Stack>
  );
}
