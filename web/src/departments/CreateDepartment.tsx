import { Modal, NumberInput, Select, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { useClusterChoices } from "@/clusters/queries";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import { useCreateDepartment } from "./queries";

interface Draft {
  name: string;
  description: string;
  clusterId: string | null;
  gpus: number | string;
}

const FIELDS: Record<string, keyof Draft> = {
  name: "name",
  description: "description",
  clusterId: "clusterId",
  resources: "gpus",
  "resources.gpu.deserved": "gpus",
};

export function CreateDepartment({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="New department" size="lg">
      <Fields onClose={onClose} />
    </Modal>
  );
}

function Fields({ onClose }: { onClose: () => void }) {
  const clusters = useClusterChoices();
  const create = useCreateDepartment();
  const form = useForm<Draft>({
    initialValues: { name: "", description: "", clusterId: clusters[0]?.value ?? null, gpus: 0 },
    validate: {
      name: (name) => (name.trim() ? null : "A name to know it by."),
      clusterId: (id) => (id ? null : "Choose the cluster whose resources it shares out."),
    },
  });
  const send = ({ name, description, clusterId, gpus }: Draft) =>
    create.mutate(
      {
        name: name.trim(),
        description: description || undefined,
        clusterId: clusterId ?? "",
        resources: [{ gpu: { deserved: Number(gpus) } }],
      },
      {
        onError: (error) => form.setErrors(fieldErrors(asProblem(error), FIELDS)),
        onSuccess: () => {
          done(`${name.trim()} was created.`);
          onClose();
        },
      },
    );
  return (
    <form onSubmit={form.onSubmit(send)} noValidate>
      <Stack>
        <TextInput label="Name" withAsterisk data-autofocus autoComplete="off" {...form.getInputProps("name")} />
        <TextInput label="Description" {...form.getInputProps("description")} />
        <Select
          label="Cluster"
          withAsterisk
          allowDeselect={false}
          data={clusters}
          {...form.getInputProps("clusterId")}
        />
        <NumberInput
          label="GPU quota"
          description="In the default node pool. The quota of every pool, CPU and memory can be edited afterwards."
          min={0}
          {...form.getInputProps("gpus")}
        />
        <FormEnd
          error={create.error}
          shown={Object.keys(FIELDS)}
          action="Create department"
          pending={create.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
