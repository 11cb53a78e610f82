import { expect, test } from "vitest";
import { creationOf, type Draft, EMPTY, problemsOf } from "./draft";

const filled: Draft = { ...EMPTY, name: "resnet", projectId: "7", image: "python:3.12", gpus: 2 };

test("a filled form has no problems", () => {
  expect(problemsOf(filled)).toEqual({});
});

test.each([
  [{ name: "Resnet" }, "name"],
  [{ projectId: null }, "projectId"],
  [{ image: " ", command: "" }, "image"],
  [{ memory: "a lot" }, "memory"],
  [{ variables: [{ name: " ", value: "1" }] }, "variables"],
])("%j is pointed out at %s", (change, field) => {
  expect(Object.keys(problemsOf({ ...filled, ...change }))).toEqual([field]);
});

test("what was left empty is left to the server", () => {
  const { spec } = creationOf({ ...filled, cores: "", memory: "" }, "cluster");
  expect(JSON.parse(JSON.stringify(spec))).toEqual({ image: "python:3.12", compute: { gpuDevicesRequest: 2 } });
});
