/** A table as a file. Pure. */
import { type Column, type Scalar, textOf } from "./column";

// What a spreadsheet takes for the start of a formula, whatever stands around it.
const FORMULA = /^\s*[=+\-@|%]|^[\t\r\n]/;

/** One cell: quoted where needed; a text that a spreadsheet would calculate is kept a text by a leading apostrophe. */
export function cell(value: Scalar): string {
  const text = textOf(value);
  const safe = typeof value !== "number" && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csv<Row>(columns: Column<Row>[], rows: Row[]): string {
  const lines = [
    columns.map(({ title }) => cell(title)),
    ...rows.map((row) => columns.map((column) => cell(column.value(row)))),
  ];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}
