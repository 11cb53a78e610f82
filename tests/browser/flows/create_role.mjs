import { flow } from "../browser.mjs";

const name = `Auditor ${process.pid}`;

await flow("create-role", "acme", {}, async ({ page, picture }) => {
  await page.goto("/roles");
  await page.getByRole("button", { name: "New role" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByRole("button", { name: "Create role" }).click();
  const refusal = await dialog.getByText("choose at least one").innerText();
  const choose = (entity, level) =>
    dialog
      .getByRole("radiogroup", { name: entity, exact: true })
      .getByText(level, { exact: true })
      .click();
  await choose("Audit log", "View");
  await choose("Projects", "Manage");
  await picture("form");
  await dialog.getByRole("button", { name: "Create role" }).click();
  await page
    .getByRole("row", { name })
    .getByRole("button", { name, exact: true })
    .click();
  const matrix = page.getByRole("table", { name: "Permissions" });
  await matrix.waitFor();
  await picture("matrix");
  const given = async (entity) =>
    matrix
      .getByRole("row", { name: new RegExp(`^${entity}`) })
      .getByRole("img", { name: "yes" })
      .count();
  return {
    refusal,
    auditLog: await given("Audit log"),
    projects: await given("Projects"),
  };
});
