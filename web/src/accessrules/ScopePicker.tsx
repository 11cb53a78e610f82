/** Choosing scopes from the tree. What lies below a chosen one is covered by it and cannot be chosen as well. */
import { ActionIcon, Box, Checkbox, Group, ScrollArea, Stack, Text, TextInput } from "@mantine/core";
import { IconChevronDown, IconChevronRight, IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { SCOPES } from "./columns";
import { flat, keyOf, matching, type Scope } from "./scopes";

interface Props {
  root: Scope;
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
  error?: string;
}

/** A tree as large as this is opened whole; a larger one below its first level only when asked. */
const SMALL = 40;

export function ScopePicker({ root, chosen, onChange, error }: Props) {
  const [sought, setSought] = useState("");
  const shown = matching(root, sought.trim());
  const isSmall = flat(root).length <= SMALL;
  const toggle = (scope: Scope) => {
    const next = new Set(chosen);
    if (!next.delete(keyOf(scope))) next.add(keyOf(scope));
    onChange(next);
  };
  return (
    <Stack gap={6} role="group" aria-label="Scopes">
      <Group justify="space-between" align="flex-end">
        <Text size="sm" fw={500}>
          Scopes
        </Text>
        {flat(root).length > 8 && (
          <TextInput
            size="xs"
            placeholder="Search scopes"
            aria-label="Search scopes"
            leftSection={<IconSearch size={14} />}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
        )}
      </Group>
      <ScrollArea.Autosize mah={260} type="auto" bg="var(--soft)" style={{ borderRadius: 8 }}>
        <Box p="xs">
          {shown ? (
            <Branch scope={shown} chosen={chosen} covered={false} open={isSmall || sought !== ""} onToggle={toggle} />
          ) : (
            <Text size="sm" c="dimmed" p="xs">
              No scope has such a name.
            </Text>
          )}
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

interface BranchProps {
  scope: Scope;
  chosen: ReadonlySet<string>;
  covered: boolean;
  open: boolean;
  top?: boolean;
  onToggle: (scope: Scope) => void;
}

function Branch({ scope, chosen, covered, open, top = true, onToggle }: BranchProps) {
  const [toggled, setToggled] = useState(false);
  const isOpen = (open || top) !== toggled;
  const isChosen = chosen.has(keyOf(scope));
  return (
    <div>
      <Group gap={4} wrap="nowrap" py={3}>
        {scope.children.length > 0 ? (
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={`What is below ${scope.name}`}
            aria-expanded={isOpen}
            onClick={() => setToggled((before) => !before)}
          >
            {isOpen ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
          </ActionIcon>
        ) : (
          <Box w={22} style={{ flexShrink: 0 }} />
        )}
        <Checkbox
          size="xs"
          checked={covered || isChosen}
          disabled={covered}
          onChange={() => onToggle(scope)}
          label={
            <>
              {scope.name}{" "}
              <Text span size="xs" c="dimmed">
                {SCOPES[scope.type].toLowerCase()}
              </Text>
            </>
          }
        />
      </Group>
      {isOpen && scope.children.length > 0 && (
        <Box pl={22}>
          {scope.children.map((child) => (
            <Branch
              key={keyOf(child)}
              scope={child}
              chosen={chosen}
              covered={covered || isChosen}
              open={open}
              top={false}
              onToggle={onToggle}
            />
          ))}
        </Box>
      )}
    </div>
  );
}
