import { expect, test } from "vitest";
import { shortened } from "./useLog";

test("a long log keeps its end, from the start of a line", () => {
  expect(shortened("first\nsecond\nthird\n", 10)).toBe("third\n");
});
