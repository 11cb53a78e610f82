/**
 * The one table of the console. Columns are data; rows come whole or a page at a time. Around them: search, filters,
 * sorting, a choice of columns, paging, refreshing, a download, actions for a row and its details.
 */
import { Paper } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { ProblemNote } from "../ProblemNote";
import type { Column } from "./column";
import { Details } from "./Details";
import { Pages } from "./Pages";
import { Pills } from "./Filters";
import { isNarrowed, type Order } from "./list";
import { NoMatch } from "./NoMatch";
import type { RowAction } from "./RowMenu";
import { Rows } from "./Rows";
import { type Served, useServed, type View, viewOfWhole, type Whole } from "./source";
import { type ListControl, useColumns, useListHere } from "./state";
import { Toolbar } from "./Toolbar";

export type Download = "csv" | "json";

export interface TableProps<Row> {
  /** What is remembered under, and the name of the file that is downloaded. */
  name: string;
  /** What it lists, for those who hear it, and in its search field. */
  label: string;
  columns: Column<Row>[];
  source: Whole<Row> | Served<Row>;
  rowKey: (row: Row) => string;
  usual: Order;
  empty: ReactNode;
  list?: ListControl;
  /** A title inside the frame, where the page has several tables. */
  heading?: string;
  toolbar?: ReactNode;
  searchable?: boolean;
  downloads?: Download[];
  actions?: (row: Row) => RowAction[];
  /** Where a row leads; otherwise `details` shows what else is known about it. */
  to?: (row: Row) => string;
  details?: (row: Row) => ReactNode;
}

export function DataTable<Row>(props: TableProps<Row>) {
  const here = useListHere();
  const list = props.list ?? here;
  const { source } = props;
  return "read" in source ? (
    <ServedTable {...props} list={list} source={source} />
  ) : (
    <TableView {...props} list={list} view={viewOfWhole(source, props.columns, list.state, props.usual)} />
  );
}

type Controlled<Row> = TableProps<Row> & { list: ListControl };

function ServedTable<Row>(props: Controlled<Row> & { source: Served<Row> }) {
  return <TableView {...props} view={useServed(props.source, props.columns, props.list.state, props.usual)} />;
}

function TableView<Row>(props: Controlled<Row> & { view: View<Row> }) {
  const { view, list, columns } = props;
  const choice = useColumns(props.name, columns);
  const [opened, setOpened] = useState<string>();
  const isEmpty = view.rows?.length === 0;
  const narrowed = isNarrowed(list.state);
  const nothingAtAll = isEmpty && !narrowed && !list.state.page;
  return (
    <Paper component="section" aria-label={props.label}>
      <Toolbar {...props} choice={choice} bare={nothingAtAll} />
      <Pills columns={columns} list={list} />
      {view.error && (view.rows === undefined || isEmpty) ? (
        <div style={{ padding: 16 }}>
          <ProblemNote error={view.error} retry={() => void view.refresh?.()} />
        </div>
      ) : nothingAtAll ? (
        props.empty
      ) : isEmpty ? (
        <NoMatch list={list} />
      ) : (
        <Rows<Row>
          {...props}
          columns={choice.visible}
          onOpen={props.details && ((row) => setOpened(props.rowKey(row)))}
        />
      )}
      <Pages view={view} list={list} />
      {props.details && (
        <Details
          row={view.rows?.find((row) => props.rowKey(row) === opened)}
          columns={columns}
          body={props.details}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Paper>
  );
}
