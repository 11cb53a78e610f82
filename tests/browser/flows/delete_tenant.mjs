import { flow, newTenant, rowAction } from "../browser.mjs";

const name = `leaving-${process.pid}`;

await flow("delete-tenant", "operator", {}, async ({ page, picture }) => {
  await newTenant(page, name);
  await page.getByRole("button", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog");
  const confirm = dialog.getByRole("button", { name: "Delete tenant" });
  const offeredBeforeTyping = await confirm.isEnabled();
  await dialog.getByRole("textbox").fill(name);
  await picture("confirm");
  await confirm.click();
  await page.getByRole("button", { name: "Restore" }).waitFor();
  const note = await page
    .getByRole("alert")
    .filter({ hasText: "restored until" })
    .innerText();
  await picture("deleted");

  const row = page.getByRole("row", { name });
  await page.getByRole("link", { name: "Tenants" }).first().click();
  await page.getByRole("row", { name: "acme" }).waitFor();
  const rows = await page.locator("tbody tr").allInnerTexts();
  const listed = [name, "acme", "globex"].filter((tenant) =>
    rows.some((text) => text.includes(tenant)),
  );
  await page.getByText("Deleted", { exact: true }).click();
  await row.waitFor();
  const until = await row.innerText();
  await picture("list");
  await rowAction(page, name, "Restore");
  await dialog.getByRole("button", { name: "Restore tenant" }).click();
  await row.waitFor({ state: "detached" });
  await page.getByText("Open", { exact: true }).click();
  await row.getByText("Ready").waitFor();
  return { offeredBeforeTyping, note, listed, until };
});
