import { readFile } from "node:fs/promises";
import { ask, choose, flow } from "../browser.mjs";

const name = `seen-${process.pid}`;

await flow("audit-filter", "acme", {}, async ({ page, picture }) => {
  await ask(page, "POST", "/api/v1/service-accounts", { name });
  await page.goto("/audit");
  await page.getByRole("row", { name }).first().waitFor();
  await page.getByRole("button", { name: "Add filter" }).click();
  const form = page.getByRole("dialog");
  await choose(page, form, "Column", "Event");
  await choose(page, form, "Value", "Create");
  await form.getByRole("button", { name: "Apply" }).click();
  await page.getByRole("group", { name: "Filters" }).waitFor();
  await page
    .getByRole("cell", { name: "Sign in", exact: true })
    .first()
    .waitFor({ state: "detached" });
  await page.getByLabel("Search audit log").fill(name);
  await page.getByTestId("shown").getByText("1 row", { exact: true }).waitFor();
  await picture("filtered");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  await page.getByRole("menuitem", { name: "Download as CSV" }).click();
  const csv = await readFile(await (await downloading).path(), "utf8");
  await page.getByRole("row", { name }).getByRole("button").first().click();
  await page
    .getByRole("dialog")
    .getByText("/api/v1/service-accounts")
    .waitFor();
  await picture("details");
  return { lines: csv.trim().split("\r\n").length, address: page.url() };
});
