/** Submit a training: what to run, where, with how much. */
import {
  Alert,
  Anchor,
  Breadcrumbs,
  Button,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconFolders } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { asProblem, fieldErrors } from "@/api/problem";
import { type Project, useProjects } from "@/projects/queries";
import { QuotaBar } from "@/quota/QuotaBar";
import { usedAndGuaranteed } from "@/quota/quota";
import { Card } from "@/ui/Card";
import { done } from "@/ui/notices";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemNote } from "@/ui/ProblemNote";
import { creationOf, type Draft, EMPTY, FIELDS, problemsOf } from "./draft";
import { useSubmit } from "./queries";
import { VariablesInput } from "./VariablesInput";

export function SubmitPage() {
  const projects = useProjects();
  return (
    <>
      <PageHeader
        above={
          <Breadcrumbs fz="sm" separatorMargin={6}>
            <Anchor component={Link} to="/workloads" size="sm" c="dimmed">
              Workloads
            </Anchor>
          </Breadcrumbs>
        }
        title="Submit a training"
        about="It runs to its end on its project's cluster. When there is no room yet, it waits and says what for."
      />
      {projects.error && <ProblemNote error={projects.error} />}
      {projects.data?.length === 0 ? <NoProject /> : <SubmitForm projects={projects.data ?? []} />}
    </>
  );
}

function NoProject() {
  return (
    <Alert icon={<IconFolders size={18} />} title="There is no project to submit to" maw={640}>
      A workload belongs to a project, which gives it quota.{" "}
      <Anchor component={Link} to="/projects" size="sm">
        Create a project
      </Anchor>{" "}
      first, or ask your administrator for access to one.
    </Alert>
  );
}

function SubmitForm({ projects }: { projects: Project[] }) {
  const navigate = useNavigate();
  const submit = useSubmit();
  const form = useForm<Draft>({ initialValues: EMPTY, validate: problemsOf });
  const project = projects.find(({ id }) => id === form.values.projectId);
  const send = (draft: Draft) => {
    if (!project) return;
    submit.mutate(creationOf(draft, project.clusterId), {
      onError: (error) => form.setErrors(fieldErrors(asProblem(error), FIELDS)),
      onSuccess: ({ workloadId, name }) => {
        done(`${name} was submitted.`);
        void navigate({ to: "/workloads/$workloadId", params: { workloadId } });
      },
    });
  };
  return (
    <form onSubmit={form.onSubmit(send)} noValidate style={{ maxWidth: 760 }}>
      <Stack>
        <Card title="Workload">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label="Name"
              description="Small letters, digits and dashes"
              withAsterisk
              data-autofocus
              autoComplete="off"
              spellCheck={false}
              {...form.getInputProps("name")}
            />
            <Select
              label="Project"
              description="Whose quota it uses"
              withAsterisk
              searchable
              data={projects.map(({ id, name }) => ({ value: id, label: name }))}
              {...form.getInputProps("projectId")}
            />
          </SimpleGrid>
          {project && <Quota project={project} />}
        </Card>
        <Card title="What runs">
          <Stack>
            <TextInput label="Image" placeholder="python:3.12" spellCheck={false} {...form.getInputProps("image")} />
            <TextInput
              label="Command"
              description="Replaces the image's own"
              placeholder="python"
              spellCheck={false}
              {...form.getInputProps("command")}
            />
            <Textarea
              label="Arguments"
              placeholder="train.py --epochs 3"
              autosize
              minRows={1}
              maxRows={6}
              spellCheck={false}
              {...form.getInputProps("args")}
            />
            <VariablesInput form={form} />
          </Stack>
        </Card>
        <Card title="Resources of each pod">
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <NumberInput label="GPUs" min={0} allowDecimal={false} {...form.getInputProps("gpus")} />
            <NumberInput label="CPU cores" min={0} step={0.5} {...form.getInputProps("cores")} />
            <TextInput label="Memory" placeholder="4Gi" spellCheck={false} {...form.getInputProps("memory")} />
            <NumberInput label="Pods at a time" min={1} allowDecimal={false} {...form.getInputProps("parallelism")} />
            <NumberInput label="Pods in all" min={1} allowDecimal={false} {...form.getInputProps("completions")} />
          </SimpleGrid>
        </Card>
        <ProblemNote error={submit.error} shown={Object.keys(FIELDS)} />
        <Group justify="flex-end">
          <Button variant="default" component={Link} to="/workloads">
            Cancel
          </Button>
          <Button type="submit" loading={submit.isPending}>
            Submit
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Quota({ project }: { project: Project }) {
  const { used, guaranteed } = usedAndGuaranteed(project);
  return (
    <Group mt="md" gap="md" wrap="nowrap">
      <Text size="sm" c="dimmed" style={{ whiteSpace: "nowrap" }}>
        GPU quota of {project.name}
      </Text>
      <QuotaBar used={used} guaranteed={guaranteed} />
    </Group>
  );
}
