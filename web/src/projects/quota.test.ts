import { expect, test } from "vitest";
import { shares } from "./quota";

test.each([
  [
    { used: 4, guaranteed: 8 },
    { within: 50, over: 0 },
  ],
  [
    { used: 10, guaranteed: 8 },
    { within: 80, over: 20 },
  ],
  [
    { used: 3, guaranteed: 0 },
    { within: 0, over: 100 },
  ],
  [
    { used: 0, guaranteed: 0 },
    { within: 0, over: 0 },
  ],
])("%j fills %j", (use, filled) => {
  expect(shares(use)).toEqual(filled);
});
