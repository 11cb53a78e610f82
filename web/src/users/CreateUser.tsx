/** A new local user, and the one time that the temporary password is shown. */
import { Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { FormEnd } from "@/ui/FormEnd";
import { ShownOnceDialog } from "@/ui/ShownOnce";
import { useCreateUser } from "./queries";

export function CreateUser({ onClose }: { onClose: () => void }) {
  const create = useCreateUser();
  if (create.data)
    return (
      <ShownOnceDialog
        title="The user is there"
        about="Signing in asks for a password of one's own first. Until there is an access rule, nothing is open."
        values={[
          ["E-mail address", create.data.username],
          ["Temporary password", create.data.tempPassword],
        ]}
        onClose={onClose}
      />
    );
  return (
    <Modal opened onClose={onClose} title="New local user">
      <Fields create={create} onClose={onClose} />
    </Modal>
  );
}

function Fields({ create, onClose }: { create: ReturnType<typeof useCreateUser>; onClose: () => void }) {
  const form = useForm({
    initialValues: { email: "" },
    validate: { email: (email) => (/^\S+@\S+$/.test(email.trim()) ? null : "An e-mail address, to sign in with.") },
  });
  const send = ({ email }: { email: string }) =>
    create.mutate(email.trim(), {
      onError: (error) => form.setErrors(fieldErrors(asProblem(error), { email: "email" })),
    });
  return (
    <form onSubmit={form.onSubmit(send)} noValidate>
      <Stack>
        <TextInput
          label="E-mail address"
          type="email"
          withAsterisk
          data-autofocus
          autoComplete="off"
          {...form.getInputProps("email")}
        />
        <FormEnd
          error={create.error}
          shown={["email"]}
          action="Create user"
          pending={create.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
