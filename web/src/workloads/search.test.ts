import { expect, test } from "vitest";
import { filtersOf, readSearch } from "./search";

test("an address is read as far as it makes sense", () => {
  const given = { phase: "Running", project: 42, sort: "nonsense", order: "desc", page: "3", name: "" };
  expect(readSearch(given)).toEqual({ phase: "Running", project: "42", order: "desc", page: 3 });
});

test("filters become conditions that must all hold", () => {
  expect(filtersOf({ phase: "Pending", project: "42" })).toEqual(["phase==Pending", "projectId==42"]);
});
