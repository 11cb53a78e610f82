/** Shown until the first workload was submitted: what to do, in order, and what is done already. */
import { Button, Group, Paper, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useClusters } from "@/clusters/queries";
import { useProjects } from "@/projects/queries";
import { useWorkloadCount } from "@/workloads/queries";

export function FirstSteps() {
  const clusters = useClusters().data;
  const projects = useProjects().data;
  const submitted = useWorkloadCount().data;
  if (!clusters || !projects || submitted === undefined || submitted > 0) return null;
  const steps = [
    {
      done: clusters.some(({ status }) => status?.state === "Connected"),
      name: "Connect a cluster",
      about: "Register it and start its agent.",
      to: "/clusters",
      action: "To the clusters",
    },
    {
      done: projects.length > 0,
      name: "Create a project",
      about: "Give it a share of the GPUs.",
      to: "/projects",
      action: "To the projects",
    },
    {
      done: false,
      name: "Submit a training",
      about: "Watch it run, with its log.",
      to: "/workloads/new",
      action: "Submit",
    },
  ];
  const next = steps.findIndex((step) => !step.done);
  return (
    <Paper p="lg">
      <Title order={2} mb="md">
        First steps
      </Title>
      <Stack gap="md">
        {steps.map((step, index) => (
          <Group key={step.name} wrap="nowrap">
            <ThemeIcon
              radius="xl"
              size={28}
              variant={step.done ? "filled" : "light"}
              color={step.done || index === next ? "lagoon" : "gray"}
            >
              {step.done ? <IconCheck size={16} /> : index + 1}
            </ThemeIcon>
            <div style={{ flex: 1 }}>
              <Text size="sm" fw={550} c={step.done ? "dimmed" : undefined} td={step.done ? "line-through" : undefined}>
                {step.name}
              </Text>
              <Text size="xs" c="dimmed">
                {step.about}
              </Text>
            </div>
            {index === next && (
              <Button size="xs" component={Link} to={step.to}>
                {step.action}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}
