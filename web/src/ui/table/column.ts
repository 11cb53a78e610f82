/** What a table shows, as data: one entry for each column. Pure. */
import type { ReactNode } from "react";
import { exact } from "../relative";

export type Scalar = string | number | boolean | null | undefined;

export interface Choice {
  value: string;
  label: string;
}

/** How a column is narrowed, and by which name the server does it. */
export interface Filter {
  field: string;
  /** `text` finds a part, `exact` the whole, `choice` one of a few; `number` and `time` are bounds. */
  kind: "text" | "exact" | "choice" | "number" | "time";
  choices?: Choice[];
}

export interface Column<Row> {
  id: string;
  title: string;
  /** What is sorted, searched and downloaded; shown as it is where nothing renders it. */
  value: (row: Row) => Scalar;
  render?: (row: Row) => ReactNode;
  kind?: "time" | "number";
  /** The server's name to sort by. Rows that are all at hand sort by any column, unless this is false. */
  sort?: string | false;
  filter?: Filter;
  /** Always shown: what tells one row from another. */
  fixed?: boolean;
  /** A text that may take several lines; others stay on one. */
  wide?: boolean;
  /** Not shown until somebody chooses it. */
  hidden?: boolean;
}

export const NOTHING = "–";

export function textOf(value: Scalar): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}

export function plainText<Row>(column: Column<Row>, row: Row): string {
  const text = textOf(column.value(row));
  return column.kind === "time" && text ? exact(new Date(text)) : text;
}

export function sortName<Row>(column: Column<Row>, served: boolean): string | undefined {
  if (served) return column.sort || undefined;
  return column.sort === false ? undefined : column.sort || column.id;
}
