import { readFile } from "node:fs/promises";
import { flow, moreAction, newTenant } from "../browser.mjs";

const name = `ending-${process.pid}`;

await flow("erase-tenant", "operator", {}, async ({ page, picture }) => {
  await newTenant(page, name);
  const dialog = page.getByRole("dialog");
  const confirm = dialog.getByRole("button", { name: "Erase for good" });
  await moreAction(page, "Erase for good");
  const wouldGo = await dialog.getByTestId("would-go").innerText();
  const kinds = await dialog.locator("tbody tr").allInnerTexts();
  const advice = await dialog
    .getByText("There is no export of it.")
    .isVisible();
  const offeredBeforeTyping = await confirm.isEnabled();
  await picture("dry-run");
  await dialog.getByRole("textbox").fill(name);
  await confirm.click();
  await page.getByTestId("erasure").waitFor();
  await picture("progress");

  const download = page.getByRole("link", { name: "Download the certificate" });
  await download.waitFor();
  await picture("done");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    download.click(),
  ]);
  const { certificate } = JSON.parse(await readFile(await file.path(), "utf8"));

  await page.getByRole("link", { name: "Tenants" }).first().click();
  await page.getByText("Erased", { exact: true }).click();
  await page.getByRole("row", { name }).getByRole("link").first().click();
  await download.waitFor();
  return {
    wouldGo,
    kinds,
    advice,
    offeredBeforeTyping,
    name,
    certified: certificate.tenant.name,
  };
});
