import { expect, test } from "vitest";
import { chosenOf, flat, matching, treeOf } from "./scopes";

const TREE = treeOf(
  { type: "tenant", id: "1", name: "acme" },
  {
    clusters: [
      { id: "c1", name: "west" },
      { id: "c2", name: "east" },
    ],
    departments: [{ id: "d1", name: "research", clusterId: "c1" }],
    projects: [
      { id: "p1", name: "vision", clusterId: "c1", parentId: "d1" },
      { id: "p2", name: "speech", clusterId: "c2", parentId: "unseen" },
    ],
  },
);

test("a project hangs below its department, or below its cluster where the department is not in sight", () => {
  expect(flat(TREE).map(({ name }) => name)).toEqual(["acme", "west", "research", "vision", "east", "speech"]);
});

test("what lies below a chosen scope needs no rule of its own", () => {
  const chosen = new Set(["cluster/c1", "project/p1", "project/p2"]);
  expect(chosenOf(TREE, chosen).map(({ name }) => name)).toEqual(["west", "speech"]);
});

test("a search leaves matches and the way to them", () => {
  const left = matching(TREE, "vis");
  expect(left && flat(left).map(({ name }) => name)).toEqual(["acme", "west", "research", "vision"]);
  expect(matching(TREE, "nothing")).toBeUndefined();
});
