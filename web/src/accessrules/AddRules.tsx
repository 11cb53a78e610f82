/** One rule for each chosen scope. They are made one after the other; those that were refused stay chosen, with why. */
import { Modal, Progress, Select, Skeleton, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { asProblem } from "@/api/problem";
import { useRoleChoices } from "@/roles/queries";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import { plural } from "@/ui/relative";
import { type SubjectType, useCreateRule } from "./queries";
import { ScopePicker } from "./ScopePicker";
import { chosenOf, keyOf, type Scope } from "./scopes";
import { SubjectFields } from "./SubjectFields";
import { useScopeTree } from "./useScopeTree";

export interface Subject {
  type: SubjectType;
  id: string;
}

const MOST = 10;

export function AddRules({ subject, onClose }: { subject?: Subject; onClose: () => void }) {
  const root = useScopeTree();
  return (
    <Modal opened onClose={onClose} title="New access rule" size="lg">
      {root ? <Fields root={root} given={subject} onClose={onClose} /> : <Skeleton height={260} />}
    </Modal>
  );
}

function Fields({ root, given, onClose }: { root: Scope; given?: Subject; onClose: () => void }) {
  const [subject, setSubject] = useState<Subject>(given ?? { type: "user", id: "" });
  const [role, setRole] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    // Where there is only one scope, there is nothing to choose.
    new Set(root.type === "system" ? [keyOf(root)] : []),
  );
  const [asked, setAsked] = useState(false);
  const making = useMaking();
  const scopes = chosenOf(root, chosen);
  const missing = {
    subject: subject.id.trim() ? undefined : "Whom the rule is for.",
    role: role ? undefined : "What the subject may do.",
    scopes:
      scopes.length === 0
        ? "Where the rule holds."
        : scopes.length > MOST
          ? `At most ${MOST} scopes at a time.`
          : undefined,
  };
  const shown: Partial<typeof missing> = asked ? missing : {};
  const send = async () => {
    setAsked(true);
    if (Object.values(missing).some(Boolean)) return;
    const left = await making.make(scopes, (scope) => ({
      subjectId: subject.id.trim(),
      subjectType: subject.type,
      roleId: Number(role),
      scopeType: scope.type,
      scopeId: scope.id,
    }));
    if (left.length < scopes.length) done(`${plural(scopes.length - left.length, "access rule")} created.`);
    if (left.length === 0) onClose();
    else setChosen(new Set(left.map(keyOf)));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack>
        <SubjectFields subject={subject} fixed={given !== undefined} error={shown.subject} onChange={setSubject} />
        <Select
          label="Role"
          withAsterisk
          searchable
          data={useRoleChoices()}
          value={role}
          onChange={setRole}
          error={shown.role}
        />
        <ScopePicker root={root} chosen={chosen} onChange={setChosen} error={shown.scopes} />
        {making.progress !== undefined && <Progress value={making.progress * 100} aria-label="Rules made" />}
        {making.refused.map(({ scope, why }) => (
          <Text size="sm" c="red" role="alert" key={keyOf(scope)}>
            <b>{scope.name}</b>: {why}
          </Text>
        ))}
        <FormEnd
          error={undefined}
          action={scopes.length > 1 ? `Create ${scopes.length} rules` : "Create rule"}
          pending={making.progress !== undefined}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

interface Refused {
  scope: Scope;
  why: string;
}

function useMaking() {
  const create = useCreateRule();
  const [progress, setProgress] = useState<number>();
  const [refused, setRefused] = useState<Refused[]>([]);
  const make = async (scopes: Scope[], bodyOf: (scope: Scope) => Parameters<typeof create.mutateAsync>[0]) => {
    const failures: Refused[] = [];
    setRefused([]);
    for (const [index, scope] of scopes.entries()) {
      setProgress(index / scopes.length);
      await create.mutateAsync(bodyOf(scope)).catch((error: unknown) => {
        const { message, details } = asProblem(error);
        failures.push({ scope, why: [message, details].filter(Boolean).join(" ") });
      });
    }
    setProgress(undefined);
    setRefused(failures);
    return failures.map(({ scope }) => scope);
  };
  return { make, progress, refused };
}
