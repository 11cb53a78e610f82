import { flow } from "../browser.mjs";

// The operators' own people: the same pages as a tenant's, at the other realm.
await flow("operators-people", "operator", {}, async ({ page, picture }) => {
  const seen = {};
  for (const [path, name] of [
    ["/users", "operator@atoll.example"],
    ["/service-accounts", "demo-operator"],
    ["/access-rules", "System administrator"],
    ["/roles", "Viewer"],
    ["/audit", "operator@atoll.example"],
  ]) {
    await page.goto(path);
    await page.getByRole("row", { name }).first().waitFor();
    seen[path] = true;
  }
  await page.goto("/access-rules");
  await page.getByRole("button", { name: "New access rule" }).click();
  const scope = page.getByRole("checkbox", { name: /The whole platform/ });
  await scope.waitFor();
  await picture("rule");
  return { pages: Object.keys(seen).length, scope: await scope.isChecked() };
});
