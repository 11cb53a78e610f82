/** A new tenant, and the one time that the password of its first administrator is shown. */
import { Anchor, Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { FormEnd } from "@/ui/FormEnd";
import { ShownOnce } from "@/ui/ShownOnce";
import { urlOfDomain } from "./address";
import { type TenantCreated, useCreateTenant } from "./queries";

const FIELDS = { name: "name", email: "email" };

export function CreateTenant({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const create = useCreateTenant();
  // Losing the password by a click beside the dialog would be a pity: then only the button closes it.
  const sticky = create.data !== undefined;
  const close = () => {
    create.reset();
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={sticky ? "The tenant is there" : "New tenant"}
      size="lg"
      closeOnClickOutside={!sticky}
      closeOnEscape={!sticky}
      withCloseButton={!sticky}
    >
      {create.data ? <Made made={create.data} onClose={close} /> : <Fields create={create} onClose={close} />}
    </Modal>
  );
}

function Fields({ create, onClose }: { create: ReturnType<typeof useCreateTenant>; onClose: () => void }) {
  const form = useForm({
    initialValues: { name: "", email: "" },
    validate: {
      name: (name) => (name.trim() ? null : "A name for the organization."),
      email: (email) => (/^\S+@\S+$/.test(email) ? null : "An e-mail address, for example admin@acme.example."),
    },
  });
  const send = (values: { name: string; email: string }) =>
    create.mutate(
      { name: values.name.trim(), email: values.email.trim() },
      { onError: (error) => form.setErrors(fieldErrors(asProblem(error), FIELDS)) },
    );
  return (
    <form onSubmit={form.onSubmit(send)} noValidate>
      <Stack>
        <TextInput
          label="Name"
          description="Part of the tenant's address: small letters, digits and dashes"
          data-autofocus
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps("name")}
        />
        <TextInput
          label="E-mail of its first administrator"
          type="email"
          autoComplete="off"
          {...form.getInputProps("email")}
        />
        <FormEnd
          error={create.error}
          shown={Object.keys(FIELDS)}
          action="Create tenant"
          pending={create.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

function Made({ made, onClose }: { made: TenantCreated; onClose: () => void }) {
  const url = urlOfDomain(made.additionalData.tenantDomain, window.location);
  const [administrator = "", password = ""] = Object.entries(made.additionalData.customerUser)[0] ?? [];
  return (
    <ShownOnce
      about={
        <>
          <b>{made.tenant.displayName}</b> is being set up and is ready within seconds. Its people sign in at{" "}
          <Anchor href={url} target="_blank" rel="noreferrer" size="sm">
            {url}
          </Anchor>
          .
        </>
      }
      values={[
        ["Administrator", administrator],
        ["Password", password],
      ]}
      onClose={onClose}
    />
  );
}
