import { Modal, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { useClusters } from "@/clusters/queries";
import { useDepartments } from "@/departments/queries";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import { useCreateProject } from "./queries";

interface Draft {
  name: string;
  description: string;
  clusterId: string | null;
  parentId: string | null;
  gpus: number | string;
}

const FIELDS: Record<string, keyof Draft> = {
  name: "name",
  description: "description",
  clusterId: "clusterId",
  parentId: "parentId",
  resources: "gpus",
  "resources.gpu.deserved": "gpus",
};
const NAME = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

export function CreateProject({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="New project" size="lg">
      <Fields onClose={onClose} />
    </Modal>
  );
}

function Fields({ onClose }: { onClose: () => void }) {
  const clusters = useClusters().data ?? [];
  const create = useCreateProject();
  const form = useForm<Draft>({
    initialValues: { name: "", description: "", clusterId: clusters[0]?.uuid ?? null, parentId: null, gpus: 0 },
    validate: {
      name: (name) =>
        NAME.test(name) ? null : "Begin with a small letter; then letters, digits and dashes, at most 63.",
      clusterId: (id) => (id ? null : "Choose the cluster that it runs on."),
    },
  });
  const departments = (useDepartments().data ?? []).filter(({ clusterId }) => clusterId === form.values.clusterId);
  const send = ({ name, description, clusterId, parentId, gpus }: Draft) =>
    create.mutate(
      {
        name,
        description: description || undefined,
        clusterId: clusterId ?? "",
        parentId: parentId ?? undefined,
        resources: [{ gpu: { deserved: Number(gpus) } }],
      },
      {
        onError: (error) => form.setErrors(fieldErrors(asProblem(error), FIELDS)),
        onSuccess: () => {
          done(`${name} was created.`);
          onClose();
        },
      },
    );
  return (
    <form onSubmit={form.onSubmit(send)} noValidate>
      <Stack>
        <TextInput
          label="Name"
          description="Small letters, digits and dashes"
          withAsterisk
          data-autofocus
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps("name")}
        />
        <TextInput label="Description" {...form.getInputProps("description")} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label="Cluster"
            allowDeselect={false}
            withAsterisk
            data={clusters.map(({ uuid, name }) => ({ value: uuid, label: name }))}
            {...form.getInputProps("clusterId")}
          />
          <Select
            label="Department"
            clearable
            placeholder="The default one"
            data={departments.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps("parentId")}
          />
        </SimpleGrid>
        <NumberInput
          label="GPU quota"
          description="How many GPUs it is guaranteed. Idle ones beyond that it may use until others need them."
          min={0}
          step={1}
          w={240}
          {...form.getInputProps("gpus")}
        />
        {clusters.length === 0 && (
          <Text size="sm" c="dimmed">
            There is no cluster yet. Register one under Clusters first.
          </Text>
        )}
        <FormEnd
          error={create.error}
          shown={Object.keys(FIELDS)}
          action="Create project"
          pending={create.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
