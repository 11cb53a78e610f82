import { expect, test } from "vitest";
import { secondsOf, written } from "./duration";

test.each([
  ["2d 12h", 216_000],
  ["90 minutes", 5400],
  ["1.5h", 5400],
  ["1 day, 2 hours and 30 min", 95_400],
  ["45S", 45],
  ["0m", 0],
])("%s is understood", (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds);
});

test("nothing written is no limit", () => {
  expect(secondsOf("  ")).toBeNull();
});

test.each(["90", "two days", "1w", "-1h", "1 dh", "12h5", ",", "1 hose"])("%s is no length of time", (text) => {
  expect(secondsOf(text)).toBeUndefined();
});

test.each([1, 59, 60, 90_061, 86_400, 2_147_483_647])("%d seconds are read back as they were written", (seconds) => {
  expect(secondsOf(written(seconds))).toBe(seconds);
});

test("units that are nothing are left out", () => {
  expect([written(86_400), written(90_000), written(0)]).toEqual(["1 d", "1 d 1 h", "0 s"]);
});
