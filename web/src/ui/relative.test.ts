import { expect, test } from "vitest";
import { bytes, duration, hours, relative } from "./relative";

const now = new Date("2026-03-01T12:00:00Z");

test.each([
  ["2026-03-01T11:59:58Z", "just now"],
  ["2026-03-01T11:59:30Z", "30 sec. ago"],
  ["2026-03-01T11:15:00Z", "45 min. ago"],
  ["2026-02-27T12:00:00Z", "2 days ago"],
  ["2026-03-01T12:10:00Z", "in 10 min."],
])("%s is %s", (at, words) => {
  expect(relative(new Date(at), now)).toBe(words);
});

test.each([
  [0, "0 s"],
  [59.9, "59 s"],
  [200, "3 m 20 s"],
  [7200, "2 h"],
  [90_061, "1 d 1 h"],
])("%d seconds last %s", (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});

test("a little use is not shown as none", () => {
  expect([hours(0), hours(7), hours(5400)]).toEqual(["0 h", "< 0.01 h", "1.5 h"]);
});

test("memory is shown in the unit that fits", () => {
  expect([bytes(0), bytes(536_870_912), bytes(1.5 * 2 ** 40)]).toEqual(["0 B", "512 MiB", "1.5 TiB"]);
});
