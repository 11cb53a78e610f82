import { expect, test } from "vitest";
import { actsOn, standingOf } from "./standing";

const NOW = new Date("2026-11-24T03:00:00Z");
const always = () => true;
const ready = { status: "Ready", atoll: { retentionDays: 30 } } as const;
const suspended = { status: "Ready", atoll: { retentionDays: 30, suspendedAt: "2026-11-20T00:00:00Z" } } as const;
const deleted = {
  status: "Deleted",
  atoll: { ...suspended.atoll, retainedUntil: "2026-12-01T00:00:00Z" },
} as const;

test("a tenant whose status is Ready may be suspended, and a deleted one is deleted whatever it was before", () => {
  expect([ready, suspended, deleted].map(standingOf)).toEqual(["Ready", "Suspended", "Deleted"]);
});

test("what is offered is what the server would do", () => {
  expect(actsOn(ready, always, NOW)).toEqual(["suspend", "alias", "limits", "export", "hold", "delete", "erase"]);
  expect(actsOn(suspended, always, NOW)).toEqual(["resume", "alias", "limits", "hold", "delete", "erase"]);
  expect(actsOn(deleted, always, NOW)).toEqual(["restore", "hold", "erase"]);
  expect(actsOn({ ...ready, status: "Deleting" }, always, NOW)).toEqual([]);
});

test("a tenant is not restored once its time is over", () => {
  expect(actsOn(deleted, always, new Date("2026-12-02T00:00:00Z"))).not.toContain("restore");
});

test("a legal hold is lifted where there is one", () => {
  const held = { ...ready, atoll: { ...ready.atoll, heldAt: "2026-11-20T00:00:00Z" } };
  expect(actsOn(held, always, NOW)).toContain("release");
  expect(actsOn(held, always, NOW)).not.toContain("hold");
});

test("nothing is offered without its permission", () => {
  expect(actsOn(ready, (permission) => permission === "tenant:delete", NOW)).toEqual(["delete", "erase"]);
  expect(actsOn(ready, (permission) => permission === "tenant:update", NOW)).not.toContain("erase");
});
