import { expect, test } from "vitest";
import { stateOf } from "./state";

const NOW = new Date("2026-05-01T12:00:00Z");

test.each([
  [true, null, "Enabled"],
  [true, "2026-05-01T12:00:01Z", "Enabled"],
  [true, "2026-05-01T12:00:00Z", "Expired"],
  [false, "2026-04-01T12:00:00Z", "Expired"],
  [false, null, "Disabled"],
] as const)("a key that is enabled (%s) until %s is %s", (enabled, expiresAt, state) => {
  expect(stateOf({ enabled, expiresAt }, NOW)).toBe(state);
});
