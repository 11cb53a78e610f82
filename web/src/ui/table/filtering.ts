/** From a column and what was typed to a condition of the API, and from a condition to words. Pure. */
import type { Column, Filter } from "./column";
import type { Condition, Operator } from "./conditions";

export interface Filterable {
  id: string;
  title: string;
  filter: Filter;
}

const OPERATORS: Record<Filter["kind"], [Operator, string][]> = {
  text: [
    ["=@", "contains"],
    ["==", "is"],
    ["!=", "is not"],
  ],
  exact: [
    ["==", "is"],
    ["!=", "is not"],
  ],
  choice: [
    ["==", "is"],
    ["!=", "is not"],
  ],
  number: [
    [">=", "at least"],
    ["<=", "at most"],
    ["==", "is"],
  ],
  time: [
    [">=", "from"],
    ["<=", "until"],
  ],
};

export function filterable<Row>(columns: Column<Row>[]): Filterable[] {
  return columns.flatMap(({ id, title, filter }) => (filter ? [{ id, title, filter }] : []));
}

export function operatorsOf(column: Filterable | undefined): [Operator, string][] {
  return column ? OPERATORS[column.filter.kind] : [];
}

/** `undefined` while there is nothing to filter by. A day counts from its beginning or to its end. */
export function conditionOf(column: Filterable, operator: string | undefined, value: string): Condition | undefined {
  const text = value.trim();
  if (!text) return undefined;
  const chosen = operatorsOf(column).find(([each]) => each === operator)?.[0] ?? operatorsOf(column)[0]?.[0] ?? "==";
  const { field, kind } = column.filter;
  if (kind !== "time") return { field, operator: chosen, value: text };
  return { field, operator: chosen, value: `${text}T${chosen === "<=" ? "23:59:59.999" : "00:00:00.000"}Z` };
}

/** `Status is Ready`, in the names that the page uses. */
export function about(condition: Condition, choices: Filterable[]): string {
  const column = choices.find(({ filter }) => filter.field === condition.field);
  const word = Object.values(OPERATORS)
    .flat()
    .find(([operator]) => operator === condition.operator)?.[1];
  const ofKind = operatorsOf(column).find(([operator]) => operator === condition.operator)?.[1];
  const label = column?.filter.choices?.find(({ value }) => value === condition.value)?.label;
  const value = column?.filter.kind === "time" ? condition.value.slice(0, 10) : (label ?? condition.value);
  return `${column?.title ?? condition.field} ${ofKind ?? word ?? condition.operator} ${value}`;
}
