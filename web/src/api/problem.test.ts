import { expect, test } from "vitest";
import { asProblem, fieldErrors, Problem } from "./problem";

test("problems of fields find their place in the form", () => {
  const problem = new Problem(400, {
    fields: [
      { field: "spec.compute.gpuDevicesRequest", problem: "input should be 0 or more" },
      { field: "spec.environmentVariables[0].name", problem: "is missing" },
      { field: "elsewhere", problem: "is wrong" },
    ],
  });
  const names = { "spec.compute.gpuDevicesRequest": "gpus", "spec.environmentVariables.name": "variables" };
  expect(fieldErrors(problem, names)).toEqual({ gpus: "Input should be 0 or more.", variables: "Is missing." });
});

test("a server that cannot be reached is a problem of its own", () => {
  expect(asProblem(new TypeError("Failed to fetch")).reason).toBe("unreachable");
});

test("all that is wrong with a field stands beside it", () => {
  const fields = ["has a digit", "has a special character"].map((problem) => ({ field: "newPassword", problem }));
  const errors = fieldErrors(new Problem(400, { fields }), { newPassword: "newPassword" });
  expect(errors).toEqual({ newPassword: "Has a digit. Has a special character." });
});
