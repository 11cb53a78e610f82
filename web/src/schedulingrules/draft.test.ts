import { expect, test } from "vitest";
import { bodyOf, draftOf, kept, moved, poolsOf, problemOf } from "./draft";

const STORED = {
  schedulingRules: { trainingJobTimeLimitSeconds: 90_000 },
  defaultNodePools: ["h100", "gone", "default"],
  nodeTypes: { training: ["dgx"], workspace: [], names: { dgx: "Big ones" } },
};
const QUOTAS = ["default", "h100"].map((name) => ({ nodePool: { id: name, name }, gpu: { deserved: 1 } }));

test("an untouched draft is sent as it was read, without pools that are gone", () => {
  expect(bodyOf(draftOf(STORED, poolsOf(QUOTAS)), STORED)).toEqual({
    schedulingRules: {
      trainingJobTimeLimitSeconds: 90_000,
      trainingJobMaxIdleDurationSeconds: null,
      interactiveJobTimeLimitSeconds: null,
      interactiveJobMaxIdleDurationSeconds: null,
      interactiveJobPreemptIdleDurationSeconds: null,
    },
    defaultNodePools: ["h100", "default"],
    nodeTypes: STORED.nodeTypes,
  });
});

test("an emptied limit is none", () => {
  const draft = draftOf(STORED, []);
  const emptied = { ...draft, limits: { ...draft.limits, trainingJobTimeLimitSeconds: "" } };
  expect(bodyOf(emptied, STORED).schedulingRules?.trainingJobTimeLimitSeconds).toBeNull();
});

test("settings that are sent back lose only the pools that are gone", () => {
  expect(kept(STORED, QUOTAS)).toEqual({ ...STORED, defaultNodePools: ["h100", "default"] });
});

test.each([
  [0, 1, ["b", "a", "c"]],
  [2, 0, ["c", "a", "b"]],
  [1, 2, ["a", "c", "b"]],
])("the pool at %d is moved to %d", (from, to, order) => {
  expect(moved(["a", "b", "c"], from, to)).toEqual(order);
});

test("a limit without a unit is not guessed", () => {
  expect([problemOf("90"), problemOf("90 m"), problemOf("")]).toEqual([
    "Write it with units, as in 2 d 12 h or 90 m.",
    null,
    null,
  ]);
});
