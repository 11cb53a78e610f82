/** One workload: its phase, why it waits, what it asked for, its pods, its log, and all that happened to it. */
import { Anchor, Breadcrumbs, Grid, Group, Skeleton, Stack, Tabs, Text } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { asProblem } from "@/api/problem";
import { Missing } from "@/app/Missing";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { Actions } from "./Actions";
import { HistoryList } from "./HistoryList";
import { Log } from "./Log";
import { PhaseBadge } from "./PhaseBadge";
import { PodsTable } from "./PodsTable";
import { EXPLAINED } from "./phases";
import { useWorkload } from "./queries";
import { SpecCard } from "./SpecCard";
import { SummaryCard } from "./SummaryCard";
import { WhyCard } from "./WhyCard";

export function WorkloadPage() {
  const { workloadId } = useParams({ from: "/people/workloads/$workloadId" });
  const { data: workload, error, refetch } = useWorkload(workloadId);
  if (error && !workload)
    return asProblem(error).status === 404 ? <Missing /> : <ProblemNote error={error} retry={() => void refetch()} />;
  if (!workload) return <Loading />;
  return (
    <>
      <PageHeader
        above={
          <Breadcrumbs fz="sm" separatorMargin={6}>
            <Anchor component={Link} to="/workloads" size="sm" c="dimmed">
              Workloads
            </Anchor>
            <Text size="sm" c="dimmed">
              {workload.projectName}
            </Text>
          </Breadcrumbs>
        }
        title={
          <Group gap="sm" component="span" display="inline-flex">
            {workload.name}
            <PhaseBadge phase={workload.phase} size="lg" />
          </Group>
        }
        about={
          <>
            {workload.type} by {workload.submittedBy}, submitted <Time at={workload.createdAt} />
          </>
        }
        actions={workload.deletedAt ? null : <Actions id={workload.id} name={workload.name} phase={workload.phase} />}
      />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack>
            {EXPLAINED.has(workload.phase) && <WhyCard id={workload.id} phase={workload.phase} />}
            <Tabs defaultValue="log" keepMounted={false}>
              <Tabs.List mb="md">
                <Tabs.Tab value="log">Log</Tabs.Tab>
                <Tabs.Tab value="pods">Pods</Tabs.Tab>
                <Tabs.Tab value="history">History</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="log">
                <Log key={workload.id} id={workload.id} phase={workload.phase} />
              </Tabs.Panel>
              <Tabs.Panel value="pods">
                <PodsTable id={workload.id} phase={workload.phase} />
              </Tabs.Panel>
              <Tabs.Panel value="history">
                <HistoryList id={workload.id} phase={workload.phase} />
              </Tabs.Panel>
            </Tabs>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack>
            <SummaryCard workload={workload} />
            <SpecCard id={workload.id} />
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function Loading() {
  return (
    <Stack>
      <Skeleton height={28} width={280} />
      <Skeleton height={14} width={360} />
      <Skeleton height={320} mt="md" />
    </Stack>
  );
}
