import { expect, test } from "vitest";
import type { Column } from "./column";
import { arranged, orderOf, queryOf, readList } from "./list";

interface Row {
  name: string;
  gpus: number;
  at?: string;
}
const COLUMNS: Column<Row>[] = [
  { id: "name", title: "Name", value: ({ name }) => name, sort: "name", filter: { field: "name", kind: "text" } },
  { id: "gpus", title: "GPUs", kind: "number", value: ({ gpus }) => gpus, filter: { field: "gpus", kind: "number" } },
  { id: "at", title: "At", kind: "time", value: ({ at }) => at, filter: { field: "at", kind: "time" } },
];
const ROWS: Row[] = [
  { name: "node-10", gpus: 8, at: "2026-03-01T00:00:00Z" },
  { name: "node-9", gpus: 16, at: "2026-02-01T00:00:00Z" },
  { name: "Login", gpus: 0 },
];
const USUAL = { by: "name", order: "asc" } as const;
const names = (filterBy?: string, search?: string) =>
  arranged(ROWS, COLUMNS, { filterBy, search }, USUAL).map(({ name }) => name);

test("an address is read as far as it makes sense", () => {
  expect(readList({ search: 42, sort: "", order: "up", page: "3", from: "2026-03-01", to: "yesterday" })).toEqual({
    search: "42",
    page: 3,
    from: "2026-03-01",
  });
});

test("what the server is asked is one page in the wanted order", () => {
  const order = orderOf({ sort: "name", order: "desc" }, COLUMNS, USUAL, true);
  expect(queryOf({ filterBy: "name=@a,b,gpus>=2", page: 2 }, order)).toEqual({
    filterBy: ["name=@a,b", "gpus>=2"],
    search: "",
    sortBy: "name",
    sortOrder: "desc",
    offset: 25,
    limit: 25,
  });
});

test("an order that no column offers is not asked for", () => {
  expect(orderOf({ sort: "nonsense" }, COLUMNS, USUAL, true)).toEqual(USUAL);
  expect(orderOf({ sort: "gpus" }, COLUMNS, USUAL, true)).toEqual(USUAL);
  expect(orderOf({ sort: "gpus" }, COLUMNS, USUAL, false)).toEqual({ by: "gpus", order: "asc" });
});

test("rows at hand are sorted as people count", () => {
  expect(names()).toEqual(["Login", "node-9", "node-10"]);
});

test("rows at hand are narrowed as the server would", () => {
  expect(names("name=@NODE,gpus>=9")).toEqual(["node-9"]);
  expect(names("at<=2026-02-15T00:00:00Z")).toEqual(["node-9"]);
  expect(names(undefined, "16")).toEqual(["node-9"]);
});
