import { expect, test } from "vitest";
import { bounds, lastDays, presetOf, rangeOf } from "./range";

const NOW = new Date("2026-03-01T12:00:00Z");

test("thirty days until today are shown unless the address says otherwise", () => {
  expect(rangeOf({}, NOW)).toEqual({ from: "2026-01-31", to: "2026-03-01" });
  expect(rangeOf({ from: "2026-02-10" }, NOW)).toEqual({ from: "2026-02-10", to: "2026-03-01" });
});

test("days in the wrong order are turned round", () => {
  expect(rangeOf({ from: "2026-02-20", to: "2026-02-10" }, NOW)).toEqual({ from: "2026-02-10", to: "2026-02-20" });
});

test("the last day counts to its end", () => {
  expect(bounds(lastDays(1, NOW))).toEqual({ start: "2026-03-01T00:00:00.000Z", end: "2026-03-01T23:59:59.999Z" });
});

test("a range that ends today is known by its name", () => {
  expect(presetOf(lastDays(7, NOW), NOW)).toBe(7);
  expect(presetOf({ from: "2026-02-10", to: "2026-02-11" }, NOW)).toBeUndefined();
});
