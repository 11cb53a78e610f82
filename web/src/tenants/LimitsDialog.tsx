/** All limits of a tenant at once. What exceeds a new one stays, and that is said before it is saved. */
import { Modal, NumberInput, Skeleton, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import { amount } from "@/ui/relative";
import type { DialogProps } from "./LifeDialogs";
import { bodyOf, draftOf, isExceeded, limitOf, LIMIT_NAMES, type LimitName, type LimitsDraft, rowsOf } from "./limits";
import { type Limits, useLimits, useSetLimits } from "./queries";

const ABOUT: Record<LimitName, string> = {
  clusters: "Registering one more is refused.",
  gpus: "The GPU quota of all departments together, not what clusters have.",
  users: "Everybody with an account of his own, by password or single sign-on.",
  requestsPerSecond: "On each server of the control plane; agents are not counted.",
};

export function LimitsDialog({ tenant, onClose }: DialogProps) {
  const { data } = useLimits(String(tenant.id));
  return (
    <Modal opened onClose={onClose} title={`Limits of ${tenant.displayName}`}>
      {data ? <Fields tenant={tenant} limits={data} onClose={onClose} /> : <Skeleton height={320} />}
    </Modal>
  );
}

function Fields({ tenant, limits, onClose }: DialogProps & { limits: Limits }) {
  const save = useSetLimits(tenant.id);
  const form = useForm<LimitsDraft>({ initialValues: draftOf(limits) });
  const names = Object.fromEntries(LIMIT_NAMES.map((name) => [name, name]));
  const send = (draft: LimitsDraft) =>
    save.mutate(bodyOf(draft), {
      onError: (error) => form.setErrors(fieldErrors(asProblem(error), names)),
      onSuccess: () => {
        done(`The limits of ${tenant.name} were saved.`);
        onClose();
      },
    });
  return (
    <form onSubmit={form.onSubmit(send)} noValidate>
      <Stack>
        <Text size="sm" c="dimmed">
          An empty field is no limit. What there is beyond a new limit stays; more of it is refused.
        </Text>
        {rowsOf(limits).map(({ name, title, used }) => {
          const exceeded = isExceeded({ used, limit: limitOf(form.values[name]) });
          return (
            <div key={name}>
              <NumberInput
                label={title}
                description={ABOUT[name]}
                placeholder="No limit"
                min={name === "requestsPerSecond" ? 1 : 0}
                allowDecimal={name === "gpus"}
                decimalScale={3}
                {...form.getInputProps(name)}
              />
              {used !== undefined && (
                <Text size="xs" c={exceeded ? "orange" : "dimmed"} mt={4}>
                  {exceeded ? `${amount(used)} in use, more than this: what there is stays.` : `${amount(used)} in use`}
                </Text>
              )}
            </div>
          );
        })}
        <FormEnd
          error={save.error}
          shown={LIMIT_NAMES}
          action="Save limits"
          pending={save.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
