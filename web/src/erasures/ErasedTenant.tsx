/** Where a tenant was: how it ended, and the certificate that says so to strangers. */
import { Anchor, Button, Grid, Group, List, Skeleton, Stack, Text } from "@mantine/core";
import { IconCertificate, IconDownload } from "@tabler/icons-react";
import { asProblem } from "@/api/problem";
import { Missing } from "@/app/Missing";
import { Above } from "@/tenants/Above";
import { useHistory } from "@/tenants/useHistory";
import { Card } from "@/ui/Card";
import { CopyLine } from "@/ui/Copy";
import { Facts } from "@/ui/Facts";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemNote } from "@/ui/ProblemNote";
import { StateBadge } from "@/ui/StateBadge";
import { exact } from "@/ui/relative";
import { ErasureCard } from "./ErasureCard";
import { type Erasure, useCertificate, useErasure } from "./queries";
import { remainsOf } from "./steps";

export function ErasedTenant({ tenantId }: { tenantId: string }) {
  const { data, error, refetch } = useErasure(tenantId);
  if (error && !data)
    return asProblem(error).status === 404 ? <Missing /> : <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={300} />;
  const isDone = data.step === "done";
  return (
    <>
      <PageHeader
        above={<Above />}
        title={
          <Group gap="sm" component="span" display="inline-flex">
            {data.name}
            <StateBadge color={isDone ? "gray" : "red"}>{isDone ? "Erased" : "Being erased"}</StateBadge>
          </Group>
        }
        about={isDone ? "Nothing of this tenant is left in Atoll. Its name may be given again." : undefined}
      />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 7 }}>{isDone && <Certificate erasure={data} />}</Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <ErasureCard tenantId={tenantId} />
        </Grid.Col>
      </Grid>
    </>
  );
}

function Certificate({ erasure }: { erasure: Erasure }) {
  const { data, error, refetch } = useCertificate(erasure.tenantId);
  const history = useHistory(erasure.name);
  const file = `erasure-${erasure.name}.json`;
  return (
    <Card title="Certificate" aside={<IconCertificate size={18} aria-hidden />}>
      <Stack>
        <Facts
          facts={[
            ["Tenant", `${erasure.name} (${erasure.tenantId})`],
            ["Ordered by", erasure.requestedBy],
            ["Ordered", erasure.requestedAt && exact(new Date(erasure.requestedAt))],
            ["Done", erasure.finishedAt && exact(new Date(erasure.finishedAt))],
            history,
            ["Rows removed", erasure.totalRows.toLocaleString("en-US")],
          ]}
        />
        {error ? <ProblemNote error={error} retry={() => void refetch()} /> : data && <Remains of={data.certificate} />}
        <Group gap="xs">
          <Button
            component="a"
            href={`/api/atoll/v1/tenants/${erasure.tenantId}/erasure/certificate`}
            download={file}
            leftSection={<IconDownload size={16} />}
          >
            Download the certificate
          </Button>
          <Anchor href={KEYS} download="keys.json" size="sm">
            The public keys that verify it
          </Anchor>
        </Group>
        <Text size="sm" c="dimmed">
          Anybody can check it offline, with a copy of the keys:
        </Text>
        <CopyLine value={`atoll certificate verify ${file} --key keys.json`} label="Copy the command" />
      </Stack>
    </Card>
  );
}

const KEYS = "/.well-known/atoll-certificates.json";

function Remains({ of }: { of: Record<string, unknown> }) {
  return (
    <div>
      <Text size="sm" fw={620} mb={4}>
        What remains elsewhere
      </Text>
      <List size="sm" spacing={4}>
        {remainsOf(of).map((what) => (
          <List.Item key={what}>{what}</List.Item>
        ))}
      </List>
    </div>
  );
}
