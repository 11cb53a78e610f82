import { Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import { type Cluster, useRenameCluster } from "./queries";

export function RenameCluster({ cluster, onClose }: { cluster: Cluster; onClose: () => void }) {
  const rename = useRenameCluster(cluster.uuid);
  const form = useForm({
    initialValues: { name: cluster.name },
    validate: { name: (name) => (name.trim() ? null : "A name to know it by.") },
  });
  const send = ({ name }: { name: string }) =>
    rename.mutate(name.trim(), {
      onError: (error) => form.setErrors(fieldErrors(asProblem(error), { name: "name" })),
      onSuccess: () => {
        done(`${cluster.name} is now called ${name.trim()}.`);
        onClose();
      },
    });
  return (
    <Modal opened onClose={onClose} title={`Rename ${cluster.name}`}>
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <TextInput label="Name" data-autofocus autoComplete="off" {...form.getInputProps("name")} />
          <FormEnd
            error={rename.error}
            shown={["name"]}
            action="Rename"
            pending={rename.isPending}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
