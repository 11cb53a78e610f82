import { expect, test } from "vitest";
import { remaining } from "./remaining";

const UNTIL = new Date("2026-05-01T12:00:00Z");
const before = (seconds: number) => new Date(UNTIL.getTime() - seconds * 1000);

test("minutes and seconds are counted down, an hour is one", () => {
  expect(remaining(UNTIL, before(29 * 60 + 1))).toBe("29:01");
  expect(remaining(UNTIL, before(3600))).toBe("1:00:00");
});

test("a second that has begun still counts, and nothing is below nought", () => {
  expect(remaining(UNTIL, before(0.2))).toBe("0:01");
  expect(remaining(UNTIL, before(-5))).toBe("0:00");
});
