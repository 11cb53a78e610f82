/** A custom role: a name, and for each kind of entity nothing, viewing or managing. */
import { Modal, Skeleton, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import { setsLike } from "./matrix";
import { type PermissionSet, type Resource, type Role, usePermissionSets, useResources, useSaveRole } from "./queries";
import { SetsPicker } from "./SetsPicker";

/** A new role, one like another, or one that is edited. */
export interface Start {
  like?: Role;
  edited?: Role;
}

interface Draft {
  name: string;
  description: string;
  sets: string[];
}

const FIELDS = { name: "name", description: "description", permissionSets: "sets" };

export function RoleForm({ start, onClose }: { start: Start; onClose: () => void }) {
  const sets = usePermissionSets().data;
  const resources = useResources().data;
  return (
    <Modal opened onClose={onClose} title={start.edited ? `Edit ${start.edited.name}` : "New role"} size="lg">
      {sets && resources ? (
        <Fields start={start} sets={sets} resources={resources} onClose={onClose} />
      ) : (
        <Skeleton height={360} />
      )}
    </Modal>
  );
}

interface Props {
  start: Start;
  sets: PermissionSet[];
  resources: Resource[];
  onClose: () => void;
}

function Fields({ start, sets, resources, onClose }: Props) {
  const save = useSaveRole(start.edited?.id);
  const form = useForm<Draft>({
    initialValues: draftOf(start, sets),
    validate: {
      name: (name) => (name.trim() ? null : "A name to know it by."),
      sets: (chosen) => (chosen.length > 0 ? null : "A role gives something: choose at least one."),
    },
  });
  const send = ({ name, description, sets: chosen }: Draft) =>
    save.mutate(
      {
        name: name.trim(),
        description,
        permissionSets: chosen.map((id) => ({ id })),
        enabled: start.edited?.enabled ?? true,
        kubernetesPermissions: start.edited?.kubernetesPermissions,
      },
      {
        onError: (error) => form.setErrors(fieldErrors(asProblem(error), FIELDS)),
        onSuccess: () => {
          done(start.edited ? `${name.trim()} was saved.` : `${name.trim()} was created.`);
          onClose();
        },
      },
    );
  return (
    <form onSubmit={form.onSubmit(send)} noValidate>
      <Stack>
        <TextInput label="Name" withAsterisk data-autofocus autoComplete="off" {...form.getInputProps("name")} />
        <Textarea label="Description" autosize minRows={1} maxRows={4} {...form.getInputProps("description")} />
        <SetsPicker
          sets={sets}
          resources={resources}
          chosen={form.values.sets}
          error={form.errors.sets}
          onChange={(chosen) => form.setFieldValue("sets", chosen)}
        />
        <FormEnd
          error={save.error}
          shown={Object.keys(FIELDS)}
          action={start.edited ? "Save role" : "Create role"}
          pending={save.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

function draftOf({ like, edited }: Start, sets: PermissionSet[]): Draft {
  const from = edited ?? like;
  if (!from) return { name: "", description: "", sets: [] };
  const own = from.permissionSets.map(({ id }) => id);
  return {
    name: edited ? edited.name : `${from.name} (copy)`,
    description: from.description,
    sets: own.length > 0 ? own : setsLike(from.permissions, sets),
  };
}
