/** The one table of the console: sorting, a choice of columns, skeletons while it loads, and what to do when it is empty. */
import {
  ActionIcon,
  Checkbox,
  Group,
  Menu,
  Paper,
  Skeleton,
  Table,
  Text,
  TextInput,
  Tooltip,
  UnstyledButton,
} from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconColumns3, IconSearch } from "@tabler/icons-react";
import {
  type ColumnDef,
  flexRender,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  type OnChangeFn,
  type RowData,
  type SortingState,
  type Table as TableModel,
  useReactTable,
  type VisibilityState,
} from "@tanstack/react-table";
import { type ReactNode, useState } from "react";

declare module "@tanstack/react-table" {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the type parameters are the library's
  interface ColumnMeta<TData extends RowData, TValue> {
    align?: "right";
  }
}

interface Props<Row> {
  name: string;
  columns: ColumnDef<Row>[];
  rows: Row[] | undefined;
  empty: ReactNode;
  toolbar?: ReactNode;
  /** What to write in the search field; without it there is none, for rows that the server searches. */
  find?: string;
  footer?: ReactNode;
  hidden?: VisibilityState;
  onRow?: (row: Row) => void;
  /** Given when the server sorts; otherwise the rows at hand are sorted here. */
  sorting?: SortingState;
  onSorting?: OnChangeFn<SortingState>;
}

export function DataTable<Row>(props: Props<Row>) {
  const [visible, setVisible] = useColumns(props.name, props.hidden ?? {});
  const [own, setOwn] = useState<SortingState>([]);
  const [sought, setSought] = useState("");
  const model = useReactTable({
    data: props.rows ?? [],
    columns: props.columns,
    state: { sorting: props.sorting ?? own, columnVisibility: visible, globalFilter: sought },
    onSortingChange: props.onSorting ?? setOwn,
    onColumnVisibilityChange: setVisible,
    manualSorting: props.sorting !== undefined,
    enableSortingRemoval: false,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    globalFilterFn: "includesString",
  });
  const isEmpty = props.rows?.length === 0;
  return (
    <Paper>
      {(props.toolbar || !isEmpty) && (
        <Group justify="space-between" px="md" py={8} gap="xs" style={{ borderBottom: "1px solid var(--line)" }}>
          <Group gap="xs" flex={1}>
            {props.find && (
              <TextInput
                size="xs"
                w={220}
                placeholder={props.find}
                aria-label={props.find}
                leftSection={<IconSearch size={14} />}
                value={sought}
                onChange={(event) => setSought(event.currentTarget.value)}
              />
            )}
            {props.toolbar}
          </Group>
          <ColumnsMenu model={model} />
        </Group>
      )}
      {isEmpty ? props.empty : <Rows model={model} loading={!props.rows} onRow={props.onRow} />}
      {!isEmpty && props.rows && model.getRowModel().rows.length === 0 && (
        <Text c="dimmed" size="sm" ta="center" py="xl">
          Nothing matches “{sought}”.
        </Text>
      )}
      {props.footer}
    </Paper>
  );
}

function Rows<Row>({
  model,
  loading,
  onRow,
}: {
  model: TableModel<Row>;
  loading: boolean;
  onRow?: (row: Row) => void;
}) {
  return (
    <Table.ScrollContainer minWidth={640} type="native">
      <Table className="table numbers" highlightOnHover={!loading} borderColor="var(--line)">
        <Table.Thead>
          {model.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {group.headers.map((header) => (
                <Table.Th
                  key={header.id}
                  ta={header.column.columnDef.meta?.align}
                  aria-sort={ariaSort(header.column.getIsSorted())}
                >
                  {header.column.getCanSort() ? (
                    <UnstyledButton
                      fz="inherit"
                      fw="inherit"
                      c="inherit"
                      onClick={header.column.getToggleSortingHandler()}
                    >
                      <Group gap={3} wrap="nowrap" component="span" display="inline-flex">
                        {flexRender(header.column.columnDef.header, header.getContext())}
                        {header.column.getIsSorted() === "asc" && <IconArrowUp size={13} />}
                        {header.column.getIsSorted() === "desc" && <IconArrowDown size={13} />}
                      </Group>
                    </UnstyledButton>
                  ) : (
                    flexRender(header.column.columnDef.header, header.getContext())
                  )}
                </Table.Th>
              ))}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody>
          {loading ? (
            <Skeletons columns={model.getVisibleLeafColumns().length} />
          ) : (
            model.getRowModel().rows.map((row) => (
              <Table.Tr key={row.id} className={onRow && "link-row"} onClick={onRow && (() => onRow(row.original))}>
                {row.getVisibleCells().map((cell) => (
                  <Table.Td key={cell.id} ta={cell.column.columnDef.meta?.align}>
                    {flexRender(cell.column.columnDef.cell, cell.getContext())}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Skeletons({ columns }: { columns: number }) {
  return Array.from({ length: 5 }, (_, row) => (
    <Table.Tr key={row}>
      {Array.from({ length: columns }, (__, column) => (
        <Table.Td key={column}>
          <Skeleton height={12} width={`${45 + ((row * 7 + column * 13) % 40)}%`} radius="xl" />
        </Table.Td>
      ))}
    </Table.Tr>
  ));
}

function ColumnsMenu<Row>({ model }: { model: TableModel<Row> }) {
  const choices = model
    .getAllLeafColumns()
    .filter((column) => column.getCanHide() && typeof column.columnDef.header === "string" && column.columnDef.header);
  return (
    <Menu position="bottom-end" closeOnItemClick={false} withinPortal>
      <Menu.Target>
        <Tooltip label="Columns">
          <ActionIcon variant="subtle" color="gray" aria-label="Columns">
            <IconColumns3 size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((column) => (
          <Menu.Item key={column.id} onClick={() => column.toggleVisibility()}>
            <Checkbox
              size="xs"
              readOnly
              tabIndex={-1}
              checked={column.getIsVisible()}
              label={column.columnDef.header as string}
              styles={{ root: { pointerEvents: "none" } }}
            />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Which columns a person wants to see of a table is remembered on this device. */
function useColumns(table: string, usual: VisibilityState): [VisibilityState, OnChangeFn<VisibilityState>] {
  const place = `atoll.columns.${table}`;
  const [state, setState] = useState<VisibilityState>(() => ({ ...usual, ...remembered(place) }));
  const change: OnChangeFn<VisibilityState> = (next) => {
    const value = typeof next === "function" ? next(state) : next;
    setState(value);
    localStorage.setItem(place, JSON.stringify(value));
  };
  return [state, change];
}

function remembered(place: string): VisibilityState {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "{}") as VisibilityState;
  } catch {
    return {};
  }
}

function ariaSort(sorted: false | "asc" | "desc"): "ascending" | "descending" | undefined {
  if (!sorted) return undefined;
  return sorted === "asc" ? "ascending" : "descending";
}
