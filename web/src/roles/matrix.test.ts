import { expect, test } from "vitest";
import { choosable, matrixOf, setsLike, shortName } from "./matrix";

const RESOURCES = [
  { resourceType: "nodes", displayName: "Nodes", groupId: "physical-resource", actions: ["read"] },
  {
    resourceType: "project",
    displayName: "Projects",
    groupId: "organization",
    actions: ["create", "read", "update", "delete"],
  },
];
const set = (id: string, resourceType: string, actions: string[]) => ({
  id,
  name: `${resourceType}: ${id}`,
  description: "",
  permissions: [{ resourceType, actions }],
});
const SETS = [
  set("manage", "project", ["create", "read", "update", "delete"]),
  set("view", "project", ["read"]),
  set("see", "nodes", ["read"]),
];

test("entities without an action are left out, unless all are asked for", () => {
  const given = [{ resourceType: "project", actions: ["read"] }];
  expect(matrixOf(given, RESOURCES, false).map(({ name }) => name)).toEqual(["Organization"]);
  expect(matrixOf(given, RESOURCES, true).flatMap(({ rows }) => rows.map(({ name }) => name))).toEqual([
    "Projects",
    "Nodes",
  ]);
});

test("an entity's sets are offered from the least to the most", () => {
  const [organization] = choosable(SETS, RESOURCES);
  expect(organization?.rows[0]?.sets.map(shortName)).toEqual(["View", "Manage"]);
});

test("a copy of a role never gives more than the role", () => {
  expect(setsLike([{ resourceType: "project", actions: ["read", "update"] }], SETS)).toEqual(["view"]);
  expect(setsLike([{ resourceType: "project", actions: ["create", "read", "update", "delete"] }], SETS)).toEqual([
    "manage",
  ]);
});
