/** Choosing permission sets, one line for each entity: nothing, or one of the sets about it. */
import { Box, Group, ScrollArea, SegmentedControl, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { type Choosable, choosable, shortName } from "./matrix";
import type { PermissionSet, Resource } from "./queries";

interface Props {
  sets: PermissionSet[];
  resources: Resource[];
  chosen: string[];
  error: ReactNode;
  onChange: (chosen: string[]) => void;
}

const NONE = "";

export function SetsPicker({ sets, resources, chosen, error, onChange }: Props) {
  const choose = (line: Choosable, id: string) => {
    const others = chosen.filter((each) => !line.sets.some((set) => set.id === each));
    onChange(id === NONE ? others : [...others, id]);
  };
  return (
    <Stack gap={6} role="group" aria-label="Permissions">
      <Text size="sm" fw={500}>
        Permissions
      </Text>
      <ScrollArea.Autosize mah={340} type="auto" bg="var(--soft)" style={{ borderRadius: 8 }}>
        <Box p="sm">
          {choosable(sets, resources).map((group) => (
            <Stack key={group.name} gap={4} mb="md">
              <Text size="xs" fw={620} c="dimmed">
                {group.name}
              </Text>
              {group.rows.map((line) => (
                <Line key={line.type} line={line} chosen={chosen} onChoose={(id) => choose(line, id)} />
              ))}
            </Stack>
          ))}
        </Box>
      </ScrollArea.Autosize>
      {error && (
        <Text size="xs" c="red" role="alert">
          {error}
        </Text>
      )}
    </Stack>
  );
}

function Line({ line, chosen, onChoose }: { line: Choosable; chosen: string[]; onChoose: (id: string) => void }) {
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm">{line.name}</Text>
      <SegmentedControl
        size="xs"
        aria-label={line.name}
        value={line.sets.find(({ id }) => chosen.includes(id))?.id ?? NONE}
        onChange={onChoose}
        data={[{ value: NONE, label: "None" }, ...line.sets.map((set) => ({ value: set.id, label: shortName(set) }))]}
      />
    </Group>
  );
}
