import { Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { FormEnd } from "@/ui/FormEnd";
import { type Cluster, useRegisterCluster } from "./queries";

interface Props {
  opened: boolean;
  onClose: () => void;
  onMade: (cluster: Cluster) => void;
}

export function RegisterCluster({ opened, onClose, onMade }: Props) {
  const register = useRegisterCluster();
  const form = useForm({
    initialValues: { name: "" },
    validate: { name: (name) => (name.trim() ? null : "A name to know it by.") },
  });
  const send = ({ name }: { name: string }) =>
    register.mutate(name.trim(), {
      onError: (error) => form.setErrors(fieldErrors(asProblem(error), { name: "name" })),
      onSuccess: (cluster) => {
        form.reset();
        onMade(cluster);
      },
    });
  return (
    <Modal opened={opened} onClose={onClose} title="New cluster">
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <TextInput
            label="Name"
            description="For people, for example where it stands"
            data-autofocus
            autoComplete="off"
            {...form.getInputProps("name")}
          />
          <FormEnd
            error={register.error}
            shown={["name"]}
            action="Register"
            pending={register.isPending}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
