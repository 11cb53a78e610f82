import { Modal, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import { tenantUrl } from "./address";
import type { DialogProps } from "./LifeDialogs";
import { useSetAlias } from "./queries";

export function AliasDialog({ tenant, onClose }: DialogProps) {
  const save = useSetAlias(tenant.id);
  const form = useForm({ initialValues: { alias: tenant.alias ?? "" } });
  const hostOf = (label: string) => new URL(tenantUrl(label, window.location)).host;
  const send = ({ alias }: { alias: string }) =>
    save.mutate(alias.trim() || null, {
      onError: (error) => form.setErrors(fieldErrors(asProblem(error), { alias: "alias" })),
      onSuccess: () => {
        done(alias.trim() ? `${tenant.name} also answers at ${hostOf(alias.trim())}.` : "The alias was taken away.");
        onClose();
      },
    });
  return (
    <Modal opened onClose={onClose} title={`Alias of ${tenant.displayName}`}>
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <Text size="sm">
            A second name in addresses, beside <b>{hostOf(tenant.name)}</b>, which stays.
          </Text>
          {tenant.alias && (
            <Text size="sm">
              <b>{hostOf(tenant.alias)}</b> stops being an address within 5 seconds, for sessions and scripts too.
            </Text>
          )}
          <TextInput
            label="Alias"
            description="Letters, digits and hyphens; empty for none"
            data-autofocus
            autoComplete="off"
            spellCheck={false}
            {...form.getInputProps("alias")}
          />
          <FormEnd error={save.error} shown={["alias"]} action="Save" pending={save.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
