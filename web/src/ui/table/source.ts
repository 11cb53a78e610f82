/** Where a table's rows come from: all at hand, or asked of the server a page at a time. */
import { keepPreviousData, type QueryKey, useQuery } from "@tanstack/react-query";
import { type Column } from "./column";
import { arranged, type ListQuery, type ListState, type Order, orderOf, pageOf, PAGE_SIZE, queryOf } from "./list";

/** The most rows that one download has. */
export const MOST_DOWNLOADED = 20_000;
const MOST_AT_ONCE = 500;

export interface Whole<Row> {
  rows: Row[] | undefined;
  error?: unknown;
  refreshing?: boolean;
  refresh?: () => unknown;
}

export interface Served<Row> {
  key: QueryKey;
  read: (query: ListQuery) => Promise<{ rows: Row[]; total?: number }>;
  /** For lists whose pages do not say how many there are. */
  count?: (query: Pick<ListQuery, "filterBy" | "search">) => Promise<number>;
  every?: number;
}

/** What a table shows right now, wherever it came from. */
export interface View<Row> {
  served: boolean;
  order: Order;
  rows: Row[] | undefined;
  total: number | undefined;
  error: unknown;
  refreshing: boolean;
  refresh?: () => unknown;
  /** Every row that the filters leave, at most so many as a download has. */
  all: (onProgress: (read: number) => void) => Promise<Row[]>;
}

interface Asked {
  error: unknown;
  isFetching: boolean;
  refetch: () => unknown;
}

/** A query that reads all rows at once, as a table takes it. */
export function whole<Row>(query: Asked & { data: Row[] | undefined }): Whole<Row> {
  return wholeOf(query, query.data);
}

/** The same for rows that are only a part of the answer, or made from it. */
export function wholeOf<Row>({ error, isFetching, refetch }: Asked, rows: Row[] | undefined): Whole<Row> {
  return { rows, error, refreshing: isFetching, refresh: () => refetch() };
}

export function viewOfWhole<Row>(
  source: Whole<Row>,
  columns: Column<Row>[],
  state: ListState,
  usual: Order,
): View<Row> {
  const order = orderOf(state, columns, usual, false);
  const left = source.rows && arranged(source.rows, columns, state, order);
  return {
    served: false,
    order,
    rows: left && pageOf(left, state.page),
    total: left?.length,
    error: source.error,
    refreshing: source.refreshing ?? false,
    refresh: source.refresh,
    all: () => Promise.resolve((left ?? []).slice(0, MOST_DOWNLOADED)),
  };
}

export function useServed<Row>(source: Served<Row>, columns: Column<Row>[], state: ListState, usual: Order): View<Row> {
  const order = orderOf(state, columns, usual, true);
  const query = queryOf(state, order);
  const { filterBy, search } = query;
  const shared = { refetchInterval: source.every ?? false, placeholderData: keepPreviousData } as const;
  const page = useQuery({ ...shared, queryKey: [...source.key, "page", query], queryFn: () => source.read(query) });
  const count = useQuery({
    ...shared,
    enabled: source.count !== undefined,
    queryKey: [...source.key, "count", { filterBy, search }],
    queryFn: () => source.count?.({ filterBy, search }) ?? 0,
  });
  return {
    served: true,
    order,
    rows: page.data?.rows,
    total: page.data?.total ?? count.data,
    error: page.error ?? count.error,
    refreshing: page.isFetching,
    refresh: () => Promise.all([page.refetch(), source.count && count.refetch()]),
    all: (onProgress) => everyRow(source.read, query, onProgress),
  };
}

export async function everyRow<Row>(
  read: Served<Row>["read"],
  query: ListQuery,
  onProgress: (read: number) => void = () => {},
): Promise<Row[]> {
  const rows: Row[] = [];
  while (rows.length < MOST_DOWNLOADED) {
    const page = await read({ ...query, offset: rows.length, limit: MOST_AT_ONCE });
    rows.push(...page.rows);
    onProgress(rows.length);
    if (page.rows.length < MOST_AT_ONCE) break;
  }
  return rows.slice(0, MOST_DOWNLOADED);
}

export function pagesOf(total: number): number {
  return Math.ceil(total / PAGE_SIZE);
}
