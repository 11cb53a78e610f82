/** Asking to enter a tenant: why, for how long, as what, and how much of it. */
import { Modal, NumberInput, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { useRoleChoices } from "@/roles/queries";
import { type Tenant, useTenantClusters } from "@/tenants/queries";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import { type FollowedEntry, useAskEntry } from "./asking";

type ScopeType = FollowedEntry["scope"]["type"];
const VIEWER = "1003";
const LONGEST_MINUTES = 60;
const SHORTEST_REASON = 10;
const SCOPES: { value: ScopeType; label: string }[] = [
  { value: "tenant", label: "The whole tenant" },
  { value: "cluster", label: "One cluster" },
  { value: "department", label: "One department" },
  { value: "project", label: "One project" },
];
const FIELDS = { reason: "reason", minutes: "minutes", scopeId: "scopeId", scopeType: "scopeType", roleId: "roleId" };

interface Asked {
  reason: string;
  minutes: number | string;
  roleId: string;
  scopeType: ScopeType;
  scopeId: string;
}

export function AskEntry({ tenant, onClose }: { tenant: Tenant; onClose: () => void }) {
  const ask = useAskEntry(tenant.id);
  const roles = useRoleChoices();
  const form = useForm<Asked>({
    initialValues: { reason: "", minutes: 30, roleId: VIEWER, scopeType: "tenant", scopeId: "" },
    validate: {
      reason: (text) =>
        text.trim().length >= SHORTEST_REASON ? null : "What the tenant should know: ten characters or more.",
      minutes: (value) =>
        Number(value) >= 1 && Number(value) <= LONGEST_MINUTES ? null : `From 1 to ${LONGEST_MINUTES} minutes.`,
      scopeId: (id, { scopeType }) => (scopeType === "tenant" || id.trim() ? null : `Which ${scopeType}.`),
    },
  });
  const send = ({ reason, minutes, roleId, scopeType, scopeId }: Asked) =>
    ask.mutate(
      {
        reason: reason.trim(),
        minutes: Number(minutes),
        roleId: Number(roleId),
        scopeType,
        scopeId: scopeType === "tenant" ? undefined : scopeId.trim(),
      },
      {
        onError: (error) => form.setErrors(fieldErrors(asProblem(error), FIELDS)),
        onSuccess: ({ status }) => {
          done(status === "Active" ? `You may enter ${tenant.name}.` : `${tenant.name} was asked for its consent.`);
          onClose();
        },
      },
    );
  return (
    <Modal opened onClose={onClose} title={`Enter ${tenant.displayName}`}>
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <Text size="sm">
            The tenant sees your name and your reason, and has chosen whether it consents each time, is told, or lets
            nobody in. What you read and do inside stands in its audit log.
          </Text>
          <Textarea
            label="Reason"
            description="The tenant reads it: what you look for, and on whose request"
            withAsterisk
            data-autofocus
            autosize
            minRows={2}
            maxLength={1000}
            {...form.getInputProps("reason")}
          />
          <NumberInput
            label="Minutes"
            description="From when you are let in; an hour at most"
            withAsterisk
            min={1}
            max={LONGEST_MINUTES}
            allowDecimal={false}
            {...form.getInputProps("minutes")}
          />
          <Select
            label="Role"
            description="Whatever it gives, nobody is let in, and no secret or setting is changed, in an entry"
            allowDeselect={false}
            searchable
            data={roles.length > 0 ? roles : [{ value: VIEWER, label: "Viewer" }]}
            {...form.getInputProps("roleId")}
          />
          <Select label="How much of it" allowDeselect={false} data={SCOPES} {...form.getInputProps("scopeType")} />
          <ScopeId tenant={tenant} type={form.values.scopeType} input={form.getInputProps("scopeId")} />
          <FormEnd
            error={ask.error}
            shown={Object.keys(FIELDS)}
            action="Ask to enter"
            pending={ask.isPending}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

interface ScopeIdProps {
  tenant: Tenant;
  type: ScopeType;
  input: ReturnType<ReturnType<typeof useForm<Asked>>["getInputProps"]>;
}

/** Clusters are known by name; what the tenant's departments and projects are called is not for the operators to see. */
function ScopeId({ tenant, type, input }: ScopeIdProps) {
  const clusters = useTenantClusters(tenant).data ?? [];
  if (type === "tenant") return null;
  if (type === "cluster")
    return (
      <Select
        label="Cluster"
        withAsterisk
        data={clusters.map(({ uuid, name }) => ({ value: uuid, label: name }))}
        {...input}
      />
    );
  return (
    <TextInput
      label={`Id of the ${type}`}
      description="Whoever asked you for help in the tenant can say it"
      withAsterisk
      autoComplete="off"
      spellCheck={false}
      {...input}
    />
  );
}
