import { expect, test } from "vitest";
import { tenantUrl } from "./address";

test("a tenant's address is beside the operators'", () => {
  expect(tenantUrl("acme", { protocol: "https:", host: "console.ai.example:8443" })).toBe(
    "https://acme.ai.example:8443/",
  );
});
