import { Anchor, SegmentedControl, SimpleGrid, Skeleton, Stack, Text } from "@mantine/core";
import { IconChartBar, IconCpu, IconCpu2 } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ColumnDef } from "@tanstack/react-table";
import { useState } from "react";
import { Bars } from "@/ui/Bars";
import { Card } from "@/ui/Card";
import { DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { Figure } from "@/ui/Figure";
import { ProblemNote } from "@/ui/ProblemNote";
import { hours } from "@/ui/relative";
import { barsOf, type Period } from "./days";
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
      {lines.error && <ProblemNote error={lines.error} />}
      <DataTable
        key={by}
        name="usage"
        find="Search by name"
        rows={lines.data?.groupBy === by ? lines.data.usage : undefined}
        columns={columns(by)}
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

function columns(by: By): ColumnDef<UsageLine>[] {
  return [
    {
      id: "name",
      header: by === "project" ? "Project" : "Workload",
      accessorKey: "name",
      enableHiding: false,
      cell: ({ row: { original } }) => <Name by={by} line={original} />,
    },
    {
      id: "gpu",
      header: "GPU hours",
      accessorKey: "gpuSeconds",
      meta: { align: "right" },
      cell: ({ row: { original } }) => hours(original.gpuSeconds),
    },
    {
      id: "cpu",
      header: "CPU core hours",
      accessorKey: "cpuCoreSeconds",
      meta: { align: "right" },
      cell: ({ row: { original } }) => hours(original.cpuCoreSeconds),
    },
  ];
}

function Name({ by, line }: { by: By; line: UsageLine }) {
  if (by === "project")
    return (
      <Text size="sm" fw={550}>
        {line.name}
      </Text>
    );
  return (
    <Anchor component={Link} to={`/workloads/${line.id}`} size="sm" c="inherit" fw={550}>
      {line.name}
    </Anchor>
  );
}
