/** One tenant as operators see it: its life, its clusters' health, how much it used. Nothing of its content. */
import { Anchor, Breadcrumbs, Button, Grid, Group, Skeleton, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconExternalLink, IconServer2, IconTrash } from "@tabler/icons-react";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { asProblem } from "@/api/problem";
import { Missing } from "@/app/Missing";
import { CLUSTER_COLUMNS } from "@/clusters/columns";
import { TenantEntries } from "@/entries/TenantEntries";
import { useMay } from "@/session/session";
import { Card } from "@/ui/Card";
import { ConfirmByName, shownInDialog } from "@/ui/ConfirmByName";
import { EmptyState } from "@/ui/EmptyState";
import { Facts } from "@/ui/Facts";
import { done } from "@/ui/notices";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemNote } from "@/ui/ProblemNote";
import { DataTable } from "@/ui/table/DataTable";
import { whole } from "@/ui/table/source";
import { Time } from "@/ui/Time";
import { tenantUrl } from "./address";
import { type Tenant, useDeleteTenant, useTenant, useTenantClusters } from "./queries";
import { TenantState } from "./TenantState";
import { TenantUsage } from "./TenantUsage";

export function TenantPage() {
  const { tenantId } = useParams({ from: "/operators/tenants/$tenantId" });
  const { data: tenant, error, refetch } = useTenant(tenantId);
  if (error && !tenant)
    return asProblem(error).status === 404 ? <Missing /> : <ProblemNote error={error} retry={() => void refetch()} />;
  if (!tenant) return <Skeleton height={300} />;
  return (
    <>
      <PageHeader
        above={
          <Breadcrumbs fz="sm" separatorMargin={6}>
            <Anchor component={Link} to="/" size="sm" c="dimmed">
              Tenants
            </Anchor>
          </Breadcrumbs>
        }
        title={
          <Group gap="sm" component="span" display="inline-flex">
            {tenant.displayName}
            <TenantState status={tenant.status} />
          </Group>
        }
        actions={<TenantActions tenant={tenant} />}
      />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack>
            <TenantUsage tenantId={tenant.id} />
            <TenantClusters tenantId={tenantId} />
            <TenantEntries tenant={tenant} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <About tenant={tenant} />
        </Grid.Col>
      </Grid>
    </>
  );
}

function TenantClusters({ tenantId }: { tenantId: string }) {
  return (
    <DataTable
      name="tenant-clusters"
      label="Clusters"
      source={whole(useTenantClusters(tenantId))}
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

function About({ tenant }: { tenant: Tenant }) {
  const url = tenantUrl(tenant.name, window.location);
  return (
    <Card title="About">
      <Facts
        facts={[
          [
            "Address",
            <Anchor key="address" href={url} target="_blank" rel="noreferrer" size="sm">
              {new URL(url).host} <IconExternalLink size={13} style={{ verticalAlign: -1 }} />
            </Anchor>,
          ],
          ["Name", tenant.name],
          ["Alias", tenant.alias],
          ["Id", tenant.id],
          ["Contract", tenant.contractType],
          ["Created", <Time key="created" at={tenant.createdAt} />],
          ["Updated", <Time key="updated" at={tenant.updatedAt} />],
          ["What went wrong", tenant.diagnostics],
        ]}
      />
    </Card>
  );
}

function TenantActions({ tenant }: { tenant: Tenant }) {
  const may = useMay();
  const remove = useDeleteTenant();
  const navigate = useNavigate();
  const [asking, dialog] = useDisclosure();
  if (!may("tenant:delete")) return null;
  return (
    <>
      <Button variant="default" c="red" leftSection={<IconTrash size={16} />} onClick={dialog.open}>
        Delete
      </Button>
      <ConfirmByName
        title="Delete tenant"
        name={tenant.name}
        action="Delete tenant"
        opened={asking}
        pending={remove.isPending}
        error={remove.error}
        onClose={dialog.close}
        consequence="Nobody can sign in at its address any more, at once. Its data is kept until it is erased for good."
        onConfirm={() =>
          void remove.mutateAsync(String(tenant.id)).then(() => {
            done(`${tenant.name} was deleted.`);
            void navigate({ to: "/" });
          }, shownInDialog)
        }
      />
    </>
  );
}
