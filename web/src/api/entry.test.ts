import { beforeEach, expect, test, vi } from "vitest";
import { addressWithEntry, endEntryHere, entryIsOver, entryToken, forgetEntry, takeEntry } from "./entry";

const shown = new Map<string, string>();

beforeEach(() => {
  shown.clear();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => shown.get(key) ?? null,
    setItem: (key: string, value: string) => void shown.set(key, value),
    removeItem: (key: string) => void shown.delete(key),
  });
});

function arriveWith(token: string): string[] {
  const { hash, pathname, search } = new URL(addressWithEntry("http://acme.localhost/?a=1", token));
  const addresses: string[] = [];
  takeEntry({ hash, pathname, search }, (address) => addresses.push(address));
  return addresses;
}

test("the token is taken out of the address", () => {
  expect(arriveWith("a.b.c")).toEqual(["/?a=1"]);
  expect(entryToken()).toBe("a.b.c");
});

test("an address without a token changes nothing", () => {
  takeEntry({ hash: "#top", pathname: "/", search: "" }, () => expect.unreachable());
  expect(entryToken()).toBeUndefined();
});

test("a tab whose entry is over has no token, and stays so until it is told to forget", () => {
  arriveWith("a.b.c");
  endEntryHere();
  expect([entryToken(), entryIsOver()]).toEqual([undefined, true]);
  forgetEntry();
  expect(entryIsOver()).toBe(false);
});

test("where there was no entry, none is over", () => {
  endEntryHere();
  expect(entryIsOver()).toBe(false);
});
