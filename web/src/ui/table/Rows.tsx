/** The rows themselves, with headings that sort. */
import { Anchor, Group, Skeleton, Table, Text, UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Time } from "../Time";
import { type Column, NOTHING, plainText, sortName, textOf } from "./column";
import type { Order } from "./list";
import { type RowAction, RowMenu } from "./RowMenu";
import type { View } from "./source";
import type { ListControl } from "./state";

interface Props<Row> {
  label: string;
  columns: Column<Row>[];
  view: View<Row>;
  list: ListControl;
  rowKey: (row: Row) => string;
  actions?: (row: Row) => RowAction[];
  to?: (row: Row) => string;
  onOpen?: (row: Row) => void;
}

export function Rows<Row>(props: Props<Row>) {
  const { view, columns, list } = props;
  const hasActions = view.rows?.some((row) => props.actions && props.actions(row).length > 0);
  return (
    <Table.ScrollContainer minWidth="min-content" type="native">
      <Table
        className="table list numbers"
        aria-label={props.label}
        aria-busy={view.rows === undefined}
        highlightOnHover={view.rows !== undefined}
        borderColor="var(--line)"
      >
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Heading key={column.id} column={column} view={view} list={list} />
            ))}
            {hasActions && <Table.Th className="row-actions" aria-label="Actions" />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.rows ? (
            view.rows.map((row) => (
              <OneRow key={props.rowKey(row)} {...props} row={row} hasActions={hasActions ?? false} />
            ))
          ) : (
            <Skeletons columns={columns.length} />
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Heading<Row>({ column, view, list }: { column: Column<Row>; view: View<Row>; list: ListControl }) {
  const name = sortName(column, view.served);
  const sorted = name !== undefined && view.order.by === name ? view.order.order : undefined;
  return (
    <Table.Th ta={alignOf(column)} aria-sort={name ? ariaSort(sorted) : undefined} scope="col">
      {name ? (
        <UnstyledButton
          fz="inherit"
          fw="inherit"
          c="inherit"
          onClick={() => list.change({ sort: name, order: nextOrder(column, sorted) })}
        >
          <Group gap={3} wrap="nowrap" component="span" display="inline-flex">
            {column.title}
            {sorted === "asc" && <IconArrowUp size={13} aria-hidden />}
            {sorted === "desc" && <IconArrowDown size={13} aria-hidden />}
          </Group>
        </UnstyledButton>
      ) : (
        column.title
      )}
    </Table.Th>
  );
}

function OneRow<Row>({
  row,
  columns,
  actions,
  to,
  onOpen,
  hasActions,
}: Props<Row> & { row: Row; hasActions: boolean }) {
  const navigate = useNavigate();
  const open = to ? () => void navigate({ to: to(row) }) : onOpen && (() => onOpen(row));
  const name = columns.find(({ fixed }) => fixed) ?? columns[0];
  return (
    <Table.Tr className={open && "link-row"} onClick={open}>
      {columns.map((column) => (
        <Table.Td key={column.id} ta={alignOf(column)} className={column.wide ? "wide" : undefined}>
          {column === name ? (
            <Name link={to?.(row)} onOpen={open}>
              {shown(column, row)}
            </Name>
          ) : (
            shown(column, row)
          )}
        </Table.Td>
      ))}
      {hasActions && (
        <Table.Td className="row-actions" onClick={(event) => event.stopPropagation()}>
          <RowMenu of={name ? plainText(name, row) : "this row"} actions={actions?.(row) ?? []} />
        </Table.Td>
      )}
    </Table.Tr>
  );
}

/** The cell that names the row: the way in for those who use no mouse. */
function Name({ link, onOpen, children }: { link?: string; onOpen?: () => void; children: ReactNode }) {
  if (link)
    return (
      <Anchor component={Link} to={link} size="sm" fw={550} c="inherit" onClick={(event) => event.stopPropagation()}>
        {children}
      </Anchor>
    );
  if (onOpen)
    return (
      <UnstyledButton
        fz="sm"
        fw={550}
        onClick={(event) => {
          event.stopPropagation();
          onOpen();
        }}
      >
        {children}
      </UnstyledButton>
    );
  return (
    <Text size="sm" fw={550} component="div">
      {children}
    </Text>
  );
}

function shown<Row>(column: Column<Row>, row: Row): ReactNode {
  if (column.render) return column.render(row);
  const text = textOf(column.value(row));
  if (column.kind === "time") return <Time at={text} missing={NOTHING} />;
  return text || NOTHING;
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

function alignOf<Row>(column: Column<Row>): "right" | undefined {
  return column.kind === "number" ? "right" : undefined;
}

/** Names from a to z at first, amounts and times from the largest. */
function nextOrder<Row>({ kind }: Column<Row>, sorted: Order["order"] | undefined): Order["order"] {
  if (sorted) return sorted === "asc" ? "desc" : "asc";
  return kind ? "desc" : "asc";
}

function ariaSort(sorted: Order["order"] | undefined): "ascending" | "descending" | "none" {
  if (!sorted) return "none";
  return sorted === "asc" ? "ascending" : "descending";
}
