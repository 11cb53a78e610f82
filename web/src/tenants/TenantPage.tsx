/** One tenant as operators see it: its life, its limits, its clusters' health, how much it used. Nothing of its content. */
import { Grid, Group, Skeleton, Stack } from "@mantine/core";
import { IconServer2 } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { asProblem } from "@/api/problem";
import { CLUSTER_COLUMNS } from "@/clusters/columns";
import { TenantEntries } from "@/entries/TenantEntries";
import { ErasedTenant } from "@/erasures/ErasedTenant";
import { ErasureCard } from "@/erasures/ErasureCard";
import { TenantExports } from "@/exports/TenantExports";
import { useMay } from "@/session/session";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemNote } from "@/ui/ProblemNote";
import { DataTable } from "@/ui/table/DataTable";
import { whole } from "@/ui/table/source";
import { useNow } from "@/ui/Time";
import { AboutCard } from "./AboutCard";
import { ACTS } from "./acts";
import { Above } from "./Above";
import { LimitsCard } from "./LimitsCard";
import { type Tenant, useTenant, useTenantClusters } from "./queries";
import { type Act, actsOn, showsClusters } from "./standing";
import { StandingNotes } from "./StandingNotes";
import { TenantActions } from "./TenantActions";
import { TenantState } from "./TenantState";
import { TenantUsage } from "./TenantUsage";

export function TenantPage() {
  const { tenantId } = useParams({ from: "/operators/tenants/$tenantId" });
  const { data: tenant, error, refetch } = useTenant(tenantId);
  if (error && asProblem(error).status === 404) return <ErasedTenant tenantId={tenantId} />;
  if (error && !tenant) return <ProblemNote error={error} retry={() => void refetch()} />;
  return tenant ? <Shown tenant={tenant} /> : <Skeleton height={300} />;
}

function Shown({ tenant }: { tenant: Tenant }) {
  const may = useMay();
  const acts = actsOn(tenant, may, useNow());
  const [act, setAct] = useState<Act>();
  const opener = (wanted: Act) => (acts.includes(wanted) ? () => setAct(wanted) : undefined);
  const Dialog = act && ACTS[act].Dialog;
  return (
    <>
      <PageHeader
        above={<Above />}
        title={
          <Group gap="sm" component="span" display="inline-flex">
            {tenant.displayName}
            <TenantState tenant={tenant} />
          </Group>
        }
        actions={<TenantActions acts={acts} onAct={setAct} />}
      />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack>
            <StandingNotes tenant={tenant} />
            {tenant.status === "Deleting" && <ErasureCard tenantId={tenant.id} />}
            <TenantUsage tenantId={tenant.id} />
            {showsClusters(tenant, may) && <TenantClusters tenant={tenant} />}
            <TenantEntries tenant={tenant} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack>
            <AboutCard tenant={tenant} onAlias={opener("alias")} />
            {tenant.status !== "Deleting" && (
              <>
                <LimitsCard tenant={tenant} onEdit={opener("limits")} />
                <TenantExports tenant={tenant} onOrder={opener("export")} />
              </>
            )}
          </Stack>
        </Grid.Col>
      </Grid>
      {Dialog && <Dialog tenant={tenant} onClose={() => setAct(undefined)} />}
    </>
  );
}

function TenantClusters({ tenant }: { tenant: Tenant }) {
  return (
    <DataTable
      name="tenant-clusters"
      label="Clusters"
      source={whole(useTenantClusters(tenant))}
      columns={CLUSTER_COLUMNS}
      rowKey={({ uuid }) => uuid}
      usual={{ by: "name", order: "asc" }}
      searchable={false}
      heading="Clusters"
      empty={
        <EmptyState icon={IconServer2} title="No clusters yet">
          The tenant's administrators register clusters at their own address, or you do it there as an operator through
          the API.
        </EmptyState>
      }
    />
  );
}
