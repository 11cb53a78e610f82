import { flow, newTenant, openPage } from "../browser.mjs";

const name = `unpaid-${process.pid}`;

await flow(
  "suspend-tenant",
  "operator",
  {},
  async ({ page, browser, picture }) => {
    const made = await newTenant(page, name);
    await page.getByRole("button", { name: "Suspend" }).click();
    const dialog = page.getByRole("dialog");
    const consequence = await dialog.innerText();
    await dialog.getByRole("button", { name: "Suspend tenant" }).click();
    const withoutReason = await dialog.getByText("must know why").isVisible();
    await dialog.getByLabel("Reason").fill("Invoice 2026-17 is unpaid.");
    await picture("asked");
    await dialog.getByRole("button", { name: "Suspend tenant" }).click();
    const note = page.getByRole("alert").filter({ hasText: "Suspended" });
    await note.getByText("Invoice 2026-17 is unpaid.").waitFor();
    await picture("suspended");

    const other = await openPage(browser, { label: made.label });
    await other.page.goto("/");
    await other.page.getByLabel("E-mail").fill(made.username);
    await other.page
      .getByLabel("Password", { exact: true })
      .fill(made.password);
    await other.page.getByRole("button", { name: "Sign in" }).click();
    const refusal = await other.page.getByRole("alert").innerText();

    await page.goto("/");
    const row = page.getByRole("row", { name });
    await row.getByText("Suspended").waitFor();
    await row.getByRole("link").first().click();
    await page.getByRole("button", { name: "Resume" }).click();
    await picture("resume");
    await dialog.getByRole("button", { name: "Resume tenant" }).click();
    await page.getByRole("button", { name: "Suspend" }).waitFor();
    return { consequence, withoutReason, refusal };
  },
);
