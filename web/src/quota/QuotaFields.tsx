/** The bounds of one node pool: what is guaranteed, the most, and the weight by which idle resources are shared. */
import { NumberInput, SimpleGrid, Stack, Text } from "@mantine/core";
import { type Bound, type Kind, KINDS, type PoolDraft } from "./draft";

interface Props {
  index: number;
  draft: PoolDraft;
  errors: Record<string, string>;
  onChange: (draft: PoolDraft) => void;
}

const BOUNDS: [Bound, string, string][] = [
  ["deserved", "Guaranteed", "unlimited"],
  ["limit", "At most", "no limit"],
  ["overQuotaWeight", "Over-quota weight", "usual"],
];

export function QuotaFields({ index, draft, errors, onChange }: Props) {
  const names: Record<Kind, string> = { gpu: "GPUs", cpu: "CPU cores", memory: `Memory, ${draft.units}` };
  return (
    <Stack gap="xs">
      {KINDS.map((kind) => (
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm" verticalSpacing="xs" key={kind}>
          {BOUNDS.map(([bound, name, nothing]) => (
            <NumberInput
              key={bound}
              size="xs"
              min={0}
              label={
                <Text span size="xs">
                  {names[kind]}: {name.toLowerCase()}
                </Text>
              }
              placeholder={kind === "gpu" && bound === "deserved" ? "0" : nothing}
              value={draft[kind][bound]}
              error={errors[`${index}.${kind}.${bound}`]}
              onChange={(value) => onChange({ ...draft, [kind]: { ...draft[kind], [bound]: value } })}
            />
          ))}
        </SimpleGrid>
      ))}
    </Stack>
  );
}
