/** Node pools in the order in which they are tried: added at the end, moved, taken off. */
import { ActionIcon, Group, Input, Select, Stack, Text } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { moved } from "./draft";

interface Props {
  pools: string[];
  /** Those of the cluster. */
  all: string[];
  error: ReactNode;
  onChange: (pools: string[]) => void;
  /** What is inherited. */
  children?: ReactNode;
}

export function PoolOrder({ pools, all, error, onChange, children }: Props) {
  const left = all.filter((pool) => !pools.includes(pool));
  return (
    <Stack gap="xs">
      {pools.length > 0 && (
        <Stack gap={4} component="ol" m={0} p={0} aria-label="Default node pools in their order">
          {pools.map((pool, place) => (
            <Group key={pool} component="li" gap={4} wrap="nowrap">
              <Text size="sm" style={{ flex: 1, overflowWrap: "anywhere" }}>
                {place + 1}. {pool}
              </Text>
              <Press
                label={`Move ${pool} up`}
                disabled={place === 0}
                onClick={() => onChange(moved(pools, place, place - 1))}
              >
                <IconArrowUp size={15} />
              </Press>
              <Press
                label={`Move ${pool} down`}
                disabled={place === pools.length - 1}
                onClick={() => onChange(moved(pools, place, place + 1))}
              >
                <IconArrowDown size={15} />
              </Press>
              <Press label={`Take ${pool} off`} onClick={() => onChange(pools.filter((each) => each !== pool))}>
                <IconX size={15} />
              </Press>
            </Group>
          ))}
        </Stack>
      )}
      <Select
        label="Add a node pool"
        data-path="pools"
        placeholder={left.length > 0 ? "Choose one" : "All of the cluster’s are there"}
        disabled={left.length === 0}
        data={left}
        value={null}
        onChange={(pool) => pool && onChange([...pools, pool])}
        inputWrapperOrder={["label", "input", "description", "error"]}
        description={
          <>
            A workload that names no node pool starts with these, the first one first; without any it starts in the
            default node pool. {children}
          </>
        }
      />
      {error && <Input.Error>{error}</Input.Error>}
    </Stack>
  );
}

interface PressProps {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Press({ label, disabled, onClick, children }: PressProps) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={disabled} onClick={onClick}>
      {children}
    </ActionIcon>
  );
}
