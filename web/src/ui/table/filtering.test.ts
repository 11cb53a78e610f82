import { expect, test } from "vitest";
import { readConditions, writeConditions } from "./conditions";
import { about, conditionOf } from "./filtering";

const CREATED = { id: "createdAt", title: "Created", filter: { field: "createdAt", kind: "time" as const } };
const STATUS = {
  id: "status",
  title: "Status",
  filter: { field: "status", kind: "choice" as const, choices: [{ value: "NotReady", label: "Not ready" }] },
};

test("a comma within a value does not end the condition", () => {
  const text = "name=@a, b,status==Ready";
  expect(readConditions(text).map(({ value }) => value)).toEqual(["a, b", "Ready"]);
  expect(writeConditions(readConditions(text))).toBe(text);
});

test("a day counts from its beginning or to its end", () => {
  expect(conditionOf(CREATED, ">=", "2026-03-01")?.value).toBe("2026-03-01T00:00:00.000Z");
  expect(conditionOf(CREATED, "<=", "2026-03-01")?.value).toBe("2026-03-01T23:59:59.999Z");
});

test("there is no condition before there is a value", () => {
  expect(conditionOf(STATUS, "==", " ")).toBeUndefined();
});

test("a condition is told in the names of the page", () => {
  expect(about({ field: "status", operator: "==", value: "NotReady" }, [STATUS])).toBe("Status is Not ready");
  expect(about({ field: "other", operator: "==", value: "1" }, [STATUS])).toBe("other is 1");
});
