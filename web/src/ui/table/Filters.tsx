/** Narrowing a list by the value of a column: adding a condition, and those that hold, each with a way to take it off. */
import { Button, Group, Pill, Popover, Select, Stack, TextInput } from "@mantine/core";
import { IconFilterPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { Column } from "./column";
import { type Condition, readConditions, writeCondition, writeConditions } from "./conditions";
import { about, conditionOf, type Filterable, filterable, operatorsOf } from "./filtering";
import type { ListControl } from "./state";

export function AddFilter<Row>({ columns, list }: { columns: Column<Row>[]; list: ListControl }) {
  const [opened, setOpened] = useState(false);
  const choices = filterable(columns);
  if (choices.length === 0) return null;
  const add = (condition: Condition) => {
    const others = readConditions(list.state.filterBy).filter(
      ({ field, operator }) => field !== condition.field || operator !== condition.operator,
    );
    list.change({ filterBy: writeConditions([...others, condition]) });
    setOpened(false);
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      width={280}
      trapFocus
      withinPortal
      shadow="md"
    >
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFilterPlus size={14} />}
          onClick={() => setOpened((before) => !before)}
        >
          Add filter
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Fields choices={choices} onAdd={add} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Fields({ choices, onAdd }: { choices: Filterable[]; onAdd: (condition: Condition) => void }) {
  const [id, setId] = useState(choices[0]?.id ?? "");
  const [operator, setOperator] = useState<string>();
  const [value, setValue] = useState("");
  const column = choices.find((each) => each.id === id);
  const operators = operatorsOf(column);
  const condition = column && conditionOf(column, operator, value);
  const choose = (next: string | null) => {
    setId(next ?? id);
    setOperator(undefined);
    setValue("");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (condition) onAdd(condition);
      }}
    >
      <Stack gap="xs">
        <Select
          size="xs"
          label="Column"
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          data={choices.map((each) => ({ value: each.id, label: each.title }))}
          value={id}
          onChange={choose}
        />
        {operators.length > 1 && (
          <Select
            size="xs"
            label="Which"
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            data={operators.map(([key, label]) => ({ value: key, label }))}
            value={operator ?? operators[0]?.[0] ?? null}
            onChange={(next) => setOperator(next ?? undefined)}
          />
        )}
        {column && <Value column={column} value={value} onChange={setValue} />}
        <Button type="submit" size="xs" disabled={!condition}>
          Apply
        </Button>
      </Stack>
    </form>
  );
}

function Value({ column, value, onChange }: { column: Filterable; value: string; onChange: (value: string) => void }) {
  const { kind, choices } = column.filter;
  if (kind === "choice")
    return (
      <Select
        size="xs"
        label="Value"
        searchable={(choices?.length ?? 0) > 8}
        comboboxProps={{ withinPortal: false }}
        data={choices ?? []}
        value={value || null}
        onChange={(next) => onChange(next ?? "")}
      />
    );
  return (
    <TextInput
      size="xs"
      label="Value"
      type={kind === "time" ? "date" : kind === "number" ? "number" : "text"}
      step="any"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function Pills<Row>({ columns, list }: { columns: Column<Row>[]; list: ListControl }) {
  const conditions = readConditions(list.state.filterBy);
  if (conditions.length === 0) return null;
  const choices = filterable(columns);
  const without = (removed: Condition) =>
    list.change({ filterBy: writeConditions(conditions.filter((each) => each !== removed)) });
  return (
    <Group gap={6} px="md" py={8} style={{ borderBottom: "1px solid var(--line)" }} aria-label="Filters" role="group">
      {conditions.map((condition) => (
        <Pill
          key={writeCondition(condition)}
          size="md"
          withRemoveButton
          onRemove={() => without(condition)}
          removeButtonProps={{
            "aria-label": `Remove the filter ${about(condition, choices)}`,
            "aria-hidden": false,
            tabIndex: 0,
          }}
        >
          {about(condition, choices)}
        </Pill>
      ))}
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => list.change({ filterBy: undefined })}>
        Clear all
      </Button>
    </Group>
  );
}
