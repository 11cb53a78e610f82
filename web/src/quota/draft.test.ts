import { expect, test } from "vitest";
import { Problem } from "@/api/problem";
import { bodyOf, draftOf, errorsOf } from "./draft";

const POOLS = [
  { id: "1", name: "default" },
  { id: "2", name: "h100" },
];
const STORED = [
  {
    nodePool: { id: "1", name: "default" },
    gpu: { deserved: 12, limit: null, overQuotaWeight: 2 },
    cpu: { deserved: 2500, limit: null, overQuotaWeight: null },
    memory: { deserved: null, limit: 64, overQuotaWeight: null, units: "GB" as const },
  },
];

test("pools without a quota are offered after those that have one", () => {
  expect(draftOf(STORED, POOLS).map(({ poolName, gpu }) => [poolName, gpu.deserved])).toEqual([
    ["default", 12],
    ["h100", 0],
  ]);
});

test("cores are typed and millicores are sent, and an untouched quota is sent as it was", () => {
  const draft = draftOf(STORED, []);
  expect(draft[0]?.cpu.deserved).toBe(2.5);
  expect(bodyOf(draft)[0]).toMatchObject(STORED[0] ?? {});
});

test("an emptied field has no bound, an emptied guarantee of GPUs is none", () => {
  const [draft] = draftOf(STORED, []);
  if (!draft) throw new Error("There is one.");
  const [sent] = bodyOf([{ ...draft, gpu: { deserved: "", limit: "", overQuotaWeight: "" } }]);
  expect(sent?.gpu).toEqual({ deserved: 0, limit: null, overQuotaWeight: null });
});

test.each(["resources[0].gpu.limit", "[0].gpu.limit"])("the server's problem at %s stands at its field", (field) => {
  const problem = new Problem(400, { fields: [{ field, problem: "must not be below deserved" }] });
  expect(errorsOf(problem)).toEqual({ "0.gpu.limit": "Must not be below deserved." });
});
