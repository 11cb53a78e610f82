import { expect, test } from "vitest";
import { barsOf, daysOf, lastDays, summed } from "./days";

test("the last days end today, in UTC", () => {
  expect(lastDays(3, new Date("2026-03-01T23:59:00Z"))).toEqual({ start: "2026-02-27", end: "2026-03-01" });
});

test("days without use stand in the chart as nothing", () => {
  const period = { start: "2026-02-28", end: "2026-03-02" };
  const used = summed(
    [
      { day: "2026-03-01", s: 1800 },
      { day: "2026-03-01", s: 1800 },
    ],
    (row) => row.day,
    (row) => row.s,
  );
  expect(daysOf(period)).toHaveLength(3);
  expect(barsOf(period, used, "GPU hours").map(({ value }) => value)).toEqual([0, 1, 0]);
});
