import { enter, flow, openPage, people } from "../browser.mjs";

// Ordered by an operator, who sees how far it is; fetched by the tenant's own administrator.
await flow(
  "export-tenant",
  "operator",
  {},
  async ({ page, browser, picture }) => {
    await page.getByRole("link", { name: "Globex" }).first().click();
    await page.getByRole("button", { name: "Order an export" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Order the export" }).click();
    await page.getByTestId("export").getByText("Ready").waitFor();
    const offeredToOperators = await page
      .getByRole("link", { name: /archive/ })
      .count();
    await picture("operators");

    const { globex } = await people();
    const own = await openPage(browser, globex);
    await enter(own.page, globex);
    await own.page.goto("/settings");
    const download = own.page.getByRole("link", {
      name: "Download the archive",
    });
    await download.waitFor();
    const [file] = await Promise.all([
      own.page.waitForEvent("download"),
      download.click(),
    ]);
    await picture("own", own.page);
    return { offeredToOperators, file: file.suggestedFilename() };
  },
);
