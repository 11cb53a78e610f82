/** What a department hands down, or a project has of its own: limits on time, default node pools, node types. */
import { Modal, Paper, Stack, TagsInput, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { UseMutationResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { asProblem, fieldErrors } from "@/api/problem";
import type { Resources } from "@/quota/quota";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import { bodyOf, type Draft, draftOf, FIELDS, poolsOf, problemOf, type SettingsBody } from "./draft";
import { InEffect } from "./InEffect";
import { LimitFields } from "./LimitFields";
import { PoolOrder } from "./PoolOrder";
import { inOrder, LIMITS, NO_TYPES, poolsInEffect, type Settings, TYPED, typesInEffect } from "./rules";

export interface RulesChange {
  id: string;
  settings: SettingsBody;
}

interface Props {
  of: Settings & { id: string; name: string; resources: Resources[] };
  /** What its department hands down to a project. */
  inherited?: Settings;
  save: UseMutationResult<unknown, Error, RulesChange>;
  onClose: () => void;
}

export function RulesDialog(props: Props) {
  return (
    <Modal opened onClose={props.onClose} title={`Scheduling rules of ${props.of.name}`} size="xl">
      <Fields {...props} />
    </Modal>
  );
}

function Fields({ of, inherited, save, onClose }: Props) {
  const pools = poolsOf(of.resources);
  const form = useForm<Draft>({
    initialValues: draftOf(of, pools),
    validate: { limits: Object.fromEntries(LIMITS.map(({ name }) => [name, problemOf])) },
  });
  // The dialog is longer than most screens: what was refused is brought into view.
  const lead = (errors: Record<string, ReactNode>) => form.getInputNode(Object.keys(errors)[0] ?? "")?.focus();
  const send = (draft: Draft) =>
    save.mutate(
      { id: of.id, settings: bodyOf(draft, of) },
      {
        onError: (error) => {
          const errors = fieldErrors(asProblem(error), FIELDS);
          form.setErrors(errors);
          lead(errors);
        },
        onSuccess: () => {
          done(`The scheduling rules of ${of.name} were saved.`);
          onClose();
        },
      },
    );
  return (
    <form onSubmit={form.onSubmit(send, lead)} noValidate>
      <Stack>
        <Text size="sm" c="dimmed">
          {inherited
            ? "In limits and node types a project may be stricter than its department, not looser. What is left empty is inherited."
            : "Every project of the department inherits this. It may be stricter in limits and node types, not looser. What is left empty is no limit."}
        </Text>
        <Section title="Limits on time">
          <LimitFields form={form} inherited={inherited} />
        </Section>
        <Section title="Default node pools">
          <PoolOrder
            pools={form.values.pools}
            all={pools}
            error={form.errors.pools}
            onChange={(order) => form.setFieldValue("pools", order)}
          >
            {inherited && (
              <InEffect
                inherited={inOrder(inherited.defaultNodePools)}
                decided={poolsInEffect(form.values.pools, inherited.defaultNodePools ?? [])}
                words={inOrder}
              />
            )}
          </PoolOrder>
        </Section>
        <Section title="Node types">
          {TYPED.map(({ kind, title }) => {
            const handed = inherited?.nodeTypes?.[kind] ?? [];
            return (
              <TagsInput
                key={kind}
                label={title}
                placeholder={form.values[kind].length === 0 ? "any" : undefined}
                data={handed}
                inputWrapperOrder={["label", "input", "description", "error"]}
                description={
                  <>
                    {NO_TYPES}{" "}
                    {inherited && (
                      <InEffect
                        inherited={inOrder(handed)}
                        decided={typesInEffect(form.values[kind], handed)}
                        words={inOrder}
                      />
                    )}
                  </>
                }
                {...form.getInputProps(kind)}
              />
            );
          })}
        </Section>
        <FormEnd
          error={save.error}
          shown={Object.keys(FIELDS)}
          action="Save rules"
          pending={save.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper p="md" component="fieldset" m={0} aria-label={title}>
      <Stack gap="sm">
        <Text fw={620} size="sm">
          {title}
        </Text>
        {children}
      </Stack>
    </Paper>
  );
}
