/** A new access key, and the one time that its secret is shown. */
import { Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { FormEnd } from "@/ui/FormEnd";
import { ShownOnceDialog } from "@/ui/ShownOnce";
import { useCreateAccessKey } from "./queries";

export function CreateAccessKey({ onClose }: { onClose: () => void }) {
  const create = useCreateAccessKey();
  if (create.data)
    return (
      <ShownOnceDialog
        title={`${create.data.name} is there`}
        about="A program gets tokens with these two, and may then do what you may."
        values={[
          ["Client id", create.data.clientId],
          ["Client secret", create.data.clientSecret],
        ]}
        onClose={onClose}
      />
    );
  return (
    <Modal opened onClose={onClose} title="New access key">
      <Fields create={create} onClose={onClose} />
    </Modal>
  );
}

function Fields({ create, onClose }: { create: ReturnType<typeof useCreateAccessKey>; onClose: () => void }) {
  const form = useForm({
    initialValues: { name: "" },
    validate: { name: (name) => (name.trim() ? null : "A name to know it by.") },
  });
  const send = ({ name }: { name: string }) =>
    create.mutate(name.trim(), {
      onError: (error) => form.setErrors(fieldErrors(asProblem(error), { name: "name" })),
    });
  return (
    <form onSubmit={form.onSubmit(send)} noValidate>
      <Stack>
        <TextInput
          label="Name"
          description="Small letters, digits, dashes and underscores"
          withAsterisk
          data-autofocus
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps("name")}
        />
        <FormEnd
          error={create.error}
          shown={["name"]}
          action="Create access key"
          pending={create.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
