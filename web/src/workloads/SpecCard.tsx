/** What was asked for, as it was submitted. */
import { Code, Skeleton, Text } from "@mantine/core";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import { ProblemNote } from "@/ui/ProblemNote";
import { amount } from "@/ui/relative";
import { type Training, useTraining } from "./queries";

export function SpecCard({ id }: { id: string }) {
  const { data, error } = useTraining(id);
  return (
    <Card title="What was asked for">
      {error && !data ? <ProblemNote error={error} /> : data ? <Spec spec={data.spec} /> : <Skeleton height={80} />}
    </Card>
  );
}

function Spec({ spec }: { spec: Training["spec"] }) {
  const { compute, environmentVariables: variables } = spec;
  return (
    <>
      <Facts
        facts={[
          ["Image", spec.image],
          ["GPUs", compute?.gpuDevicesRequest ? amount(compute.gpuDevicesRequest) : "none"],
          ["CPU cores", compute?.cpuCoreRequest ? amount(compute.cpuCoreRequest) : null],
          ["Memory", compute?.cpuMemoryRequest],
          ["Pods at a time", spec.parallelism && spec.parallelism > 1 ? spec.parallelism : null],
          ["Completions", spec.completions && spec.completions > 1 ? spec.completions : null],
          ["Retries", spec.backoffLimit],
          ["Restarts", spec.restartPolicy],
          ["Preemptible", spec.preemptibility === "non-preemptible" ? "no" : null],
        ]}
      />
      <Commands name="Command" text={spec.command} />
      <Commands name="Arguments" text={spec.args} />
      {variables && variables.length > 0 && (
        <Commands name="Environment" text={variables.map(({ name, value }) => `${name}=${value ?? "…"}`).join("\n")} />
      )}
    </>
  );
}

function Commands({ name, text }: { name: string; text: string | null | undefined }) {
  if (!text) return null;
  return (
    <>
      <Text size="sm" c="dimmed" mt="sm" mb={4}>
        {name}
      </Text>
      <Code block fz="xs" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
        {text}
      </Code>
    </>
  );
}
