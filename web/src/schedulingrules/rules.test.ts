import { expect, test } from "vitest";
import { handedDown, limitInEffect, linesOf, poolsInEffect, typesInEffect } from "./rules";

const DAY = 86_400;

test.each([
  ["neither", null, null, undefined],
  ["the department alone", null, DAY, { value: DAY, from: "department" }],
  ["the project alone", DAY, null, { value: DAY, from: "own" }],
  ["a stricter project", DAY / 2, DAY, { value: DAY / 2, from: "own" }],
  ["a department that became stricter", 2 * DAY, DAY, { value: DAY, from: "department" }],
  ["both alike", DAY, DAY, { value: DAY, from: "department" }],
])("of limits of %s the shorter one holds", (_, own, inherited, holds) => {
  expect(limitInEffect(own, inherited)).toEqual(holds);
});

test("an order of one's own replaces the department's, none inherits it", () => {
  expect(poolsInEffect(["b"], ["a", "b"])).toEqual({ value: ["b"], from: "own" });
  expect(poolsInEffect([], ["a", "b"])).toEqual({ value: ["a", "b"], from: "department" });
});

test.each([
  [["a"], [], ["a"], "own"],
  [["a", "c"], ["a", "b"], ["a"], "own"],
  [["c"], ["a", "b"], ["a", "b"], "department"],
  [[], ["a"], ["a"], "department"],
])("of the types %j where the department allows %j, %j hold", (own, inherited, value, from) => {
  expect(typesInEffect(own, inherited)).toEqual({ value, from });
});

const OWN = { schedulingRules: { trainingJobTimeLimitSeconds: 2 * DAY }, defaultNodePools: ["h100", "gone"] };
const EFFECTIVE = {
  schedulingRules: { trainingJobTimeLimitSeconds: DAY, interactiveJobTimeLimitSeconds: 3600 },
  defaultNodePools: ["h100"],
  nodeTypes: { training: ["dgx"], workspace: [] },
};

test("what is in effect says where it comes from, and what it overrules", () => {
  expect(linesOf(OWN, EFFECTIVE)).toEqual([
    { title: "Training time limit", value: "1 d", from: "department", overruled: "2 d", acts: true },
    { title: "Workspace time limit", value: "1 h", from: "department", overruled: undefined, acts: false },
    { title: "Default node pools", value: "h100", from: "own", acts: true },
    { title: "Node types of trainings", value: "dgx", from: "department", overruled: undefined, acts: false },
  ]);
});

test("where nothing is set there is no line", () => {
  expect(linesOf({}, { defaultNodePools: [] })).toEqual([]);
});

test("a department that may not be seen shows in what it changes of a project", () => {
  const handed = handedDown(OWN, EFFECTIVE);
  expect(handed.schedulingRules).toMatchObject({
    trainingJobTimeLimitSeconds: DAY,
    interactiveJobTimeLimitSeconds: 3600,
  });
  expect(handed).toMatchObject({ defaultNodePools: [], nodeTypes: { training: ["dgx"], workspace: [] } });
});
