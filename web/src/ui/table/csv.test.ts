import { expect, test } from "vitest";
import { cell, csv } from "./csv";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "|calc", "%x"])(
  "%j would be a formula and is kept a text",
  (text) => {
    expect(cell(text).replace(/^"/, "").startsWith("'")).toBe(true);
  },
);

test("numbers stay numbers, texts are quoted where they must be", () => {
  expect(["a", -3, 'say "no"', "a,b", "two\nlines", null, true].map(cell)).toEqual([
    "a",
    "-3",
    '"say ""no"""',
    '"a,b"',
    '"two\nlines"',
    "",
    "yes",
  ]);
});

test("a file has the titles and every column, shown or not", () => {
  const columns = [
    { id: "name", title: "Name", value: (row: { name: string; gpus: number }) => row.name },
    { id: "gpus", title: "GPUs", hidden: true, value: (row: { name: string; gpus: number }) => row.gpus },
  ];
  expect(csv(columns, [{ name: "a;b", gpus: 2 }])).toBe('Name,GPUs\r\n"a;b",2\r\n');
});
