/** Above a table: search, filters, whatever the page adds, and what can be done with the list as a whole. */
import { ActionIcon, Checkbox, Group, Menu, TextInput, Title, Tooltip } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconColumns3, IconRefresh, IconSearch } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import type { Column } from "./column";
import type { Download } from "./DataTable";
import { DownloadMenu } from "./DownloadMenu";
import { AddFilter } from "./Filters";
import type { View } from "./source";
import type { ListControl } from "./state";

interface Props<Row> {
  name: string;
  label: string;
  columns: Column<Row>[];
  view: View<Row>;
  list: ListControl;
  heading?: string;
  toolbar?: ReactNode;
  searchable?: boolean;
  downloads?: Download[];
  choice: ColumnChoice<Row>;
  /** There is nothing to search or to download. */
  bare?: boolean;
}

interface ColumnChoice<Row> {
  shown: (column: Column<Row>) => boolean;
  toggle: (column: Column<Row>) => void;
}

export function Toolbar<Row>(props: Props<Row>) {
  const { view, list, bare } = props;
  if (bare && !props.toolbar && !props.heading) return null;
  return (
    <Group justify="space-between" px="md" py={8} gap="xs" style={{ borderBottom: "1px solid var(--line)" }}>
      <Group gap="xs" flex={1}>
        {props.heading && (
          <Title order={2} fz="sm" mr="xs">
            {props.heading}
          </Title>
        )}
        {!bare && props.searchable !== false && <Search label={props.label} list={list} />}
        {!bare && <AddFilter columns={props.columns} list={list} />}
        {props.toolbar}
      </Group>
      <Group gap={2}>
        {view.refresh && (
          <Tooltip label="Refresh">
            <ActionIcon variant="subtle" color="gray" aria-label="Refresh" onClick={() => void view.refresh?.()}>
              <IconRefresh size={17} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        )}
        {!bare && <DownloadMenu name={props.name} columns={props.columns} view={view} formats={props.downloads} />}
        <ColumnsMenu columns={props.columns} choice={props.choice} />
      </Group>
    </Group>
  );
}

function Search({ label, list }: { label: string; list: ListControl }) {
  const [text, setText] = useState(list.state.search ?? "");
  const [applied, setApplied] = useState(list.state.search);
  // Cleared from elsewhere, for example by the button that clears every filter.
  if (applied !== list.state.search) {
    setApplied(list.state.search);
    if (list.state.search === undefined) setText("");
  }
  const apply = useDebouncedCallback((value: string) => list.change({ search: value.trim() || undefined }), 250);
  return (
    <TextInput
      size="xs"
      w={200}
      type="search"
      placeholder={`Search ${label.toLowerCase()}`}
      aria-label={`Search ${label.toLowerCase()}`}
      leftSection={<IconSearch size={14} />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        apply(event.currentTarget.value);
      }}
    />
  );
}

function ColumnsMenu<Row>({ columns, choice }: { columns: Column<Row>[]; choice: ColumnChoice<Row> }) {
  return (
    <Menu position="bottom-end" closeOnItemClick={false} withinPortal>
      <Menu.Target>
        <Tooltip label="Columns">
          <ActionIcon variant="subtle" color="gray" aria-label="Columns">
            <IconColumns3 size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: "auto" }}>
        {columns
          .filter(({ fixed }) => !fixed)
          .map((column) => (
            <Menu.Item
              key={column.id}
              role="menuitemcheckbox"
              aria-checked={choice.shown(column)}
              onClick={() => choice.toggle(column)}
            >
              <Checkbox
                size="xs"
                readOnly
                tabIndex={-1}
                checked={choice.shown(column)}
                label={column.title}
                styles={{ root: { pointerEvents: "none" } }}
              />
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
