import { expect, test } from "vitest";
import { promised, shares } from "./quota";

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

test("what projects were promised is counted by node pool", () => {
  const parts = [2, 3].map((deserved) => ({
    resources: [
      { nodePool: { id: "a", name: "a" }, gpu: { deserved } },
      { nodePool: { id: "b", name: "b" }, gpu: { deserved: 1 } },
    ],
  }));
  expect([promised(parts, "a"), promised(parts, "b"), promised(parts)]).toEqual([5, 2, 7]);
});
