/** `filterBy` of the API as values: read from an address, written into one, and tried on rows that are at hand. Pure. */
import { type Scalar, textOf } from "./column";

export type Operator = "==" | "!=" | "<=" | ">=" | "=@";

export interface Condition {
  field: string;
  operator: Operator;
  value: string;
}

// The server's grammar: a comma separates conditions only where another one begins behind it.
const START = /,(?=[A-Za-z][A-Za-z0-9_.]*(?:==|!=|<=|>=|=@))/;
const ONE = /^([A-Za-z][A-Za-z0-9_.]*)(==|!=|<=|>=|=@)(.*)$/s;

export function readConditions(text: string | undefined): Condition[] {
  return (text ?? "").split(START).flatMap((part) => {
    const found = ONE.exec(part);
    return found ? [{ field: found[1] ?? "", operator: found[2] as Operator, value: found[3] ?? "" }] : [];
  });
}

export function writeCondition({ field, operator, value }: Condition): string {
  return `${field}${operator}${value}`;
}

export function writeConditions(conditions: Condition[]): string | undefined {
  return conditions.map(writeCondition).join(",") || undefined;
}

/** As the server would answer, for rows that it sent whole. */
export function holds({ operator, value }: Condition, found: Scalar): boolean {
  const text = textOf(found).toLowerCase();
  const wanted = value.toLowerCase();
  if (operator === "=@") return text.includes(wanted);
  if (operator === "==") return text === wanted;
  if (operator === "!=") return text !== wanted;
  if (text === "") return false;
  const order = compare(typeof found === "number" ? found : text, typeof found === "number" ? Number(value) : wanted);
  return operator === "<=" ? order <= 0 : order >= 0;
}

export function compare(a: Scalar, b: Scalar): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return textOf(a).localeCompare(textOf(b), "en", { numeric: true, sensitivity: "base" });
}
