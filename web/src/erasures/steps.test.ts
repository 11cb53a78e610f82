import { expect, test } from "vitest";
import { remainsOf, STEPS, stepsDone } from "./steps";

test("an erasure goes on step by step, and is over when it is done", () => {
  expect([undefined, "clusters", "key", "done"].map(stepsDone)).toEqual([0, 0, 2, STEPS.length]);
});

test("a certificate says what remains, and one of another form says nothing", () => {
  expect(remainsOf({ remains: [{ what: "Backups", writtenBefore: "now" }, { rows: 3 }] })).toEqual(["Backups"]);
  expect(remainsOf({ remains: "nothing" })).toEqual([]);
});
