/** A new access key, and the one time that its secret is shown. */
import { Modal, Select, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { FormEnd } from "@/ui/FormEnd";
import { ShownOnceDialog } from "@/ui/ShownOnce";
import { useCreateAccessKey } from "./queries";

const FOREVER = "0";
const LIFETIMES = [
  { value: "7", label: "A week" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
  { value: FOREVER, label: "Until it is deleted" },
];
const USUAL = "90";
const FIELDS = { name: "name", lifetimeDays: "lifetime" };

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
    initialValues: { name: "", lifetime: USUAL },
    validate: { name: (name) => (name.trim() ? null : "A name to know it by.") },
  });
  const send = ({ name, lifetime }: { name: string; lifetime: string }) =>
    create.mutate(
      { name: name.trim(), lifetimeDays: lifetime === FOREVER ? undefined : Number(lifetime) },
      { onError: (error) => form.setErrors(fieldErrors(asProblem(error), FIELDS)) },
    );
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
        <Select
          label="Good for"
          description="Then it ends by itself"
          allowDeselect={false}
          data={LIFETIMES}
          {...form.getInputProps("lifetime")}
        />
        <FormEnd
          error={create.error}
          shown={Object.keys(FIELDS)}
          action="Create access key"
          pending={create.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
