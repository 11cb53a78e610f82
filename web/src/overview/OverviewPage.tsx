/** The tenant at a glance: clusters, GPUs against quota, workloads by phase, what waits longest. */
import { Anchor, Group, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconActivity, IconCpu, IconHourglass, IconServer2, IconStack2 } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { ClusterState } from "@/clusters/ClusterState";
import { useClusters } from "@/clusters/queries";
import { useNodes } from "@/nodes/queries";
import { QuotaBar } from "@/quota/QuotaBar";
import { useProjects } from "@/projects/queries";
import { total, usedAndGuaranteed } from "@/quota/quota";
import { useMay, useSession } from "@/session/session";
import { Card } from "@/ui/Card";
import { Figure } from "@/ui/Figure";
import { PageHeader } from "@/ui/PageHeader";
import { amount, plural } from "@/ui/relative";
import { Time } from "@/ui/Time";
import { PhaseBadge } from "@/workloads/PhaseBadge";
import { phaseFilter } from "@/workloads/phases";
import { useNewestWorkloads, useWorkloadCount } from "@/workloads/queries";
import { FirstSteps } from "./FirstSteps";
import { PhaseShares } from "./PhaseShares";

const OFTEN = 4000;
const MOST_PROJECTS = 8;
const MOST_WORKLOADS = 6;

export function OverviewPage() {
  const session = useSession();
  const may = useMay();
  return (
    <>
      <PageHeader title="Overview" about={`What ${session.tenant} has, and what it does with it right now.`} />
      <Stack gap="md">
        <Figures />
        <FirstSteps />
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
          <Card title="Workloads by phase">
            <PhaseShares />
          </Card>
          {may("project:read") && (
            <Card
              title="GPU quota of projects"
              aside={
                <Anchor component={Link} to="/projects" size="xs">
                  All projects
                </Anchor>
              }
            >
              <ProjectQuotas />
            </Card>
          )}
          <Card
            title="Newest workloads"
            aside={
              <Anchor component={Link} to="/workloads" size="xs">
                All workloads
              </Anchor>
            }
          >
            <Newest />
          </Card>
          {may("cluster:read") && (
            <Card
              title="Clusters"
              aside={
                <Anchor component={Link} to="/clusters" size="xs">
                  All clusters
                </Anchor>
              }
            >
              <Clusters />
            </Card>
          )}
        </SimpleGrid>
      </Stack>
    </>
  );
}

function Figures() {
  const may = useMay();
  const clusters = useClusters().data;
  const nodes = useNodes().data;
  const projects = useProjects(OFTEN).data;
  const running = useWorkloadCount("Running").data;
  const pending = useWorkloadCount("Pending").data;
  const connected = clusters?.filter(({ status }) => status?.state === "Connected").length;
  const gpus = nodes
    ?.filter(({ status }) => status === "Ready")
    .reduce((sum, { gpuInfo }) => sum + (gpuInfo?.gpuCount ?? 0), 0);
  const quota = projects && total(projects);
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing="md">
      {may("cluster:read") && (
        <Figure
          icon={IconServer2}
          name="Clusters connected"
          value={connected === undefined ? undefined : `${connected} / ${clusters?.length ?? 0}`}
          about={nodes && plural(nodes.length, "node")}
        />
      )}
      {may("nodes:read") && <Figure icon={IconCpu} name="GPUs ready" value={gpus} about="on nodes that are ready" />}
      {may("project:read") && (
        <Figure
          icon={IconActivity}
          name="GPUs in use"
          value={quota && amount(quota.used)}
          about={quota && `${amount(quota.guaranteed)} guaranteed to projects`}
        />
      )}
      <Figure icon={IconStack2} name="Running workloads" value={running?.toLocaleString("en-US")} />
      <Figure
        icon={IconHourglass}
        name="Pending workloads"
        value={pending?.toLocaleString("en-US")}
        about={
          pending ? (
            <Anchor component={Link} to={`/workloads?${phaseFilter("Pending")}`} size="xs">
              See what they wait for
            </Anchor>
          ) : undefined
        }
      />
    </SimpleGrid>
  );
}

function ProjectQuotas() {
  const projects = useProjects(OFTEN).data ?? [];
  if (projects.length === 0)
    return (
      <Text size="sm" c="dimmed">
        No projects yet.
      </Text>
    );
  const busiest = projects
    .toSorted((a, b) => usedAndGuaranteed(b).used - usedAndGuaranteed(a).used)
    .slice(0, MOST_PROJECTS);
  return (
    <Stack gap="sm">
      {busiest.map((project) => (
        <Group key={project.id} gap="md" wrap="nowrap">
          <Text size="sm" w={130} truncate>
            {project.name}
          </Text>
          <QuotaBar {...usedAndGuaranteed(project)} />
        </Group>
      ))}
    </Stack>
  );
}

function Newest() {
  const workloads = useNewestWorkloads(MOST_WORKLOADS).data ?? [];
  if (workloads.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Nothing was submitted yet.
      </Text>
    );
  return (
    <Stack gap="sm">
      {workloads.map((workload) => (
        <Group key={workload.id} justify="space-between" wrap="nowrap" gap="sm">
          <Anchor component={Link} to={`/workloads/${workload.id}`} size="sm" c="inherit" truncate>
            {workload.name}
          </Anchor>
          <Group gap="sm" wrap="nowrap">
            <Text size="xs" c="dimmed">
              <Time at={workload.createdAt} />
            </Text>
            <PhaseBadge phase={workload.phase} />
          </Group>
        </Group>
      ))}
    </Stack>
  );
}

function Clusters() {
  const clusters = useClusters().data ?? [];
  if (clusters.length === 0)
    return (
      <Text size="sm" c="dimmed">
        No clusters yet.
      </Text>
    );
  return (
    <Stack gap="sm">
      {clusters.map((cluster) => (
        <Group key={cluster.uuid} justify="space-between" wrap="nowrap">
          <Text size="sm" truncate>
            {cluster.name}
          </Text>
          <Group gap="sm" wrap="nowrap">
            <Text size="xs" c="dimmed">
              heard from <Time at={cluster.lastLiveness} missing="never" />
            </Text>
            <ClusterState cluster={cluster} />
          </Group>
        </Group>
      ))}
    </Stack>
  );
}
