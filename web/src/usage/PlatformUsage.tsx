import { SimpleGrid, Skeleton, Stack } from "@mantine/core";
import { IconBuildingCommunity, IconChartBar, IconCpu, IconCpu2 } from "@tabler/icons-react";
import { type UsageTotal, useUsageTotals } from "@/tenants/queries";
import { Bars } from "@/ui/Bars";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Figure } from "@/ui/Figure";
import { ProblemNote } from "@/ui/ProblemNote";
import { hours } from "@/ui/relative";
import { DataTable } from "@/ui/table/DataTable";
import { wholeOf } from "@/ui/table/source";
import { usageColumns } from "./columns";
import { barsOf, type Period, summed } from "./days";

interface TenantSum {
  id: number;
  name: string;
  gpuSeconds: number;
  cpuCoreSeconds: number;
}

export function PlatformUsage({ period }: { period: Period }) {
  const totals = useUsageTotals(period.start, period.end);
  const { data, error } = totals;
  const sums = data && perTenant(data.totals);
  const byDay = summed(
    data?.totals ?? [],
    (row) => row.day,
    (row) => row.gpuSeconds,
  );
  return (
    <Stack>
      <SimpleGrid cols={{ base: 2, sm: 3 }}>
        <Figure
          icon={IconCpu}
          name="GPU hours"
          value={sums && hours(sums.reduce((all, row) => all + row.gpuSeconds, 0))}
        />
        <Figure
          icon={IconCpu2}
          name="CPU core hours"
          value={sums && hours(sums.reduce((all, row) => all + row.cpuCoreSeconds, 0))}
        />
        <Figure icon={IconBuildingCommunity} name="Tenants with usage" value={sums?.length} />
      </SimpleGrid>
      <Card title="GPU hours by day">
        {error && !data ? (
          <ProblemNote error={error} />
        ) : data ? (
          <Bars name="GPU hours by day" unit="h" bars={barsOf(period, byDay, "GPU hours")} />
        ) : (
          <Skeleton height={168} />
        )}
      </Card>
      <DataTable
        name="platform-usage"
        label="Tenants"
        source={wholeOf(totals, sums)}
        columns={usageColumns<TenantSum>("Tenant")}
        rowKey={({ id }) => String(id)}
        usual={{ by: "gpu", order: "desc" }}
        to={({ id }) => `/tenants/${id}`}
        empty={
          <EmptyState icon={IconChartBar} title="Nothing was used in these days">
            Totals appear as soon as a tenant's workloads hold resources.
          </EmptyState>
        }
      />
    </Stack>
  );
}

function perTenant(totals: UsageTotal[]): TenantSum[] {
  const sums = new Map<number, TenantSum>();
  for (const { tenantId: id, tenantName: name, gpuSeconds, cpuCoreSeconds } of totals) {
    const sum = sums.get(id) ?? { id, name, gpuSeconds: 0, cpuCoreSeconds: 0 };
    sums.set(id, {
      ...sum,
      gpuSeconds: sum.gpuSeconds + gpuSeconds,
      cpuCoreSeconds: sum.cpuCoreSeconds + cpuCoreSeconds,
    });
  }
  return [...sums.values()];
}
