import { ask, enterFirst, flow, newUser, openPage } from "../browser.mjs";

const email = `viewer-${process.pid}@acme.example`;
const PAGES = [
  "/workloads",
  "/projects",
  "/departments",
  "/clusters",
  "/node-pools",
  "/nodes",
];
const WRITES =
  /^(New|Add access|Submit training|Edit|Delete|Rename|Save|Remove|Install|Allow)/;

/** Somebody who sees everything below the tenant and may change nothing of it. */
await flow("viewer", "acme", {}, async ({ page, browser, person, picture }) => {
  const user = await newUser(page, email);
  const { accessRules } = await ask(
    page,
    "GET",
    "/api/v1/authorization/me/access-rules",
  );
  const [whole] = accessRules.accessRules;
  const roles = await ask(page, "GET", "/api/v2/authorization/roles");
  const viewer = roles.find((role) => role.name === "Viewer");
  await ask(page, "POST", "/api/v1/authorization/access-rules", {
    subjectId: email,
    subjectType: "user",
    roleId: viewer.id,
    scopeType: whole.scopeType,
    scopeId: whole.scopeId,
  });

  const other = await openPage(browser, { label: person.label });
  await enterFirst(other.page, user, "My-own-choice-2!");
  const writes = [];
  for (const path of PAGES) {
    await other.page.goto(path);
    await other.page.getByRole("heading", { level: 1 }).waitFor();
    await other.page.locator("tbody tr time, h2").first().waitFor();
    const menu = other.page.getByRole("button", { name: /^Actions for/ });
    if ((await menu.count()) > 0) {
      await menu.first().click();
      await other.page.getByRole("menuitem").first().waitFor();
    }
    const names = await other.page
      .locator("main button, main a, [role=menuitem]")
      .evaluateAll((all) =>
        all.map((each) => each.getAttribute("aria-label") ?? each.textContent),
      );
    writes.push(...names.filter((each) => WRITES.test(each)));
  }
  await picture("nodes", other.page);
  return {
    writes,
    menu: await other.page.getByRole("navigation").innerText(),
  };
});
