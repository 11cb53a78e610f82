import { expect, test } from "vitest";
import { bodyOf, draftOf, isExceeded, rowsOf } from "./limits";

const LIMITS = {
  clusters: 0,
  gpus: 1.5,
  users: null,
  requestsPerSecond: null,
  used: { clusters: 1, gpus: 1.5, gpusReported: 16, users: 3 },
};

test("an empty field is no limit, and zero is one", () => {
  expect(draftOf(LIMITS)).toEqual({ clusters: 0, gpus: 1.5, users: "", requestsPerSecond: "" });
  expect(bodyOf(draftOf(LIMITS))).toEqual({ clusters: 0, gpus: 1.5, users: null, requestsPerSecond: null });
});

test("what exceeds its limit is told, and a rate has no stock", () => {
  const rows = rowsOf(LIMITS);
  expect(rows.filter(isExceeded).map(({ name }) => name)).toEqual(["clusters"]);
  expect(rows.map(({ used }) => used)).toEqual([1, 1.5, 3, undefined]);
});
