/** The quota of a department or a project by node pool, with what its parts were promised drawn beside it. */
import { Modal, Paper, Skeleton, Stack, Text } from "@mantine/core";
import type { UseMutationResult } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { asProblem } from "@/api/problem";
import { useNodePools } from "@/nodepools/queries";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import { bodyOf, draftOf, errorsOf, type PoolDraft, type ResourcesBody } from "./draft";
import { QuotaFields } from "./QuotaFields";
import type { Resources } from "./quota";

interface Props {
  of: { id: string; name: string; clusterId: string; resources: Resources[] };
  save: UseMutationResult<unknown, Error, { id: string; resources: ResourcesBody[] }>;
  /** What stands below a pool's fields, given what is typed there now. */
  beside?: (draft: PoolDraft) => ReactNode;
  onClose: () => void;
}

export function QuotaDialog(props: Props) {
  const pools = useNodePools();
  return (
    <Modal opened onClose={props.onClose} title={`Quota of ${props.of.name}`} size="xl">
      {/* Whoever may not see node pools edits those that have a quota already. */}
      {pools.isLoading ? (
        <Skeleton height={220} />
      ) : (
        <Fields {...props} pools={(pools.data ?? []).filter(({ clusterId }) => clusterId === props.of.clusterId)} />
      )}
    </Modal>
  );
}

function Fields({ of, save, beside, onClose, pools }: Props & { pools: { id: string; name: string }[] }) {
  const [draft, setDraft] = useState(() => draftOf(of.resources, pools));
  const errors = save.error ? errorsOf(asProblem(save.error)) : {};
  const replace = (index: number, next: PoolDraft) =>
    setDraft((before) => before.map((each, place) => (place === index ? next : each)));
  const send = () =>
    save.mutate(
      { id: of.id, resources: bodyOf(draft) },
      {
        onSuccess: () => {
          done(`The quota of ${of.name} was saved.`);
          onClose();
        },
      },
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack>
        <Text size="sm" c="dimmed">
          What is guaranteed is theirs whenever they need it. Beyond it, up to the most, they use what others leave
          idle; the weight says how that is shared out, and 0 gives none.
        </Text>
        {draft.map((pool, index) => (
          <Paper key={pool.poolId} p="md" component="fieldset" m={0} aria-label={`Node pool ${pool.poolName}`}>
            <Stack gap="sm">
              <Text fw={620} size="sm">
                Node pool {pool.poolName}
              </Text>
              <QuotaFields index={index} draft={pool} errors={errors} onChange={(next) => replace(index, next)} />
              {beside?.(pool)}
            </Stack>
          </Paper>
        ))}
        <FormEnd
          error={Object.keys(errors).length > 0 ? undefined : save.error}
          action="Save quota"
          pending={save.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
