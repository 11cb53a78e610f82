/** What a list shows, kept in the page's address so that it can be shared and survives a reload. Pure. */
import { type Column, plainText, sortName } from "./column";
import { compare, type Condition, holds, readConditions, writeCondition } from "./conditions";

export interface ListState {
  search?: string;
  /** In the server's own words. */
  filterBy?: string;
  sort?: string;
  order?: "asc" | "desc";
  page?: number;
  /** Which one, where a page has several lists. */
  show?: string;
  /** The first and the last day, for lists of what happened. */
  from?: string;
  to?: string;
}

export interface Order {
  by: string;
  order: "asc" | "desc";
}

export interface ListQuery {
  filterBy: string[];
  search: string;
  sortBy?: string;
  sortOrder?: "asc" | "desc";
  offset: number;
  limit: number;
}

export const PAGE_SIZE = 25;
const DAY = /^\d{4}-\d\d-\d\d$/;

export function readList(given: Record<string, unknown>): ListState {
  const page = Number(given.page);
  return {
    search: textIn(given.search),
    filterBy: textIn(given.filterBy),
    sort: textIn(given.sort),
    order: given.order === "asc" || given.order === "desc" ? given.order : undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
    show: textIn(given.show),
    from: dayIn(given.from),
    to: dayIn(given.to),
  };
}

function textIn(value: unknown): string | undefined {
  return (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : undefined;
}

function dayIn(value: unknown): string | undefined {
  return typeof value === "string" && DAY.test(value) ? value : undefined;
}

export function isNarrowed({ search, filterBy }: ListState): boolean {
  return Boolean(search ?? filterBy);
}

/** How the rows are sorted: as asked where a column offers it, else as usual. */
export function orderOf<Row>(state: ListState, columns: Column<Row>[], usual: Order, served: boolean): Order {
  const offered = columns.some((column) => sortName(column, served) === state.sort);
  return state.sort && offered ? { by: state.sort, order: state.order ?? "asc" } : usual;
}

export function queryOf(state: ListState, { by, order }: Order): ListQuery {
  return {
    filterBy: readConditions(state.filterBy).map(writeCondition),
    search: state.search ?? "",
    sortBy: by,
    sortOrder: order,
    offset: ((state.page ?? 1) - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  };
}

/** The rows that a state leaves, sorted: what the server does for lists that it sends in pages. */
export function arranged<Row>(rows: Row[], columns: Column<Row>[], state: ListState, { by, order }: Order): Row[] {
  const conditions = readConditions(state.filterBy);
  const sought = state.search?.toLowerCase() ?? "";
  const left = rows.filter(
    (row) =>
      conditions.every((condition) => meets(row, columns, condition)) &&
      (!sought || columns.some((column) => plainText(column, row).toLowerCase().includes(sought))),
  );
  const key = columns.find((column) => sortName(column, false) === by);
  if (!key) return left;
  const sign = order === "desc" ? -1 : 1;
  return left.toSorted((a, b) => sign * compare(key.value(a), key.value(b)));
}

function meets<Row>(row: Row, columns: Column<Row>[], condition: Condition): boolean {
  const column = columns.find(({ filter }) => filter?.field === condition.field);
  return column ? holds(condition, column.value(row)) : true;
}

export function pageOf<Row>(rows: Row[], page = 1): Row[] {
  return rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}
