import { flow } from "../browser.mjs";

const name = `leaving-${process.pid}`;

await flow("delete-tenant", "operator", {}, async ({ page, picture }) => {
  await page.getByRole("button", { name: "New tenant" }).first().click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page
    .getByLabel("E-mail of its first administrator")
    .fill(`admin@${name}.example`);
  await page.getByRole("button", { name: "Create tenant" }).click();
  await page.getByRole("button", { name: "I have kept it" }).click();
  await page.getByRole("row", { name }).getByText("Ready").waitFor();

  await page.getByRole("row", { name }).getByRole("link").first().click();
  await page.getByRole("button", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog");
  const confirm = dialog.getByRole("button", { name: "Delete tenant" });
  const offeredBeforeTyping = await confirm.isEnabled();
  await dialog.getByRole("textbox").fill(name);
  await picture("confirm");
  await confirm.click();
  await page.getByRole("heading", { name: "Tenants", level: 1 }).waitFor();
  await page.getByRole("row", { name }).waitFor({ state: "detached" });
  const rows = await page.locator("tbody tr").allInnerTexts();
  const listed = ["acme", "globex"].filter((tenant) =>
    rows.some((row) => row.includes(tenant)),
  );
  return { offeredBeforeTyping, listed };
});
