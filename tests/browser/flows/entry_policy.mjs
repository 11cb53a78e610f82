import { ask, enter, flow, openPage, people } from "../browser.mjs";

// What the tenant chose counts for the next request: with notice they are in at once, with "not at all" they are refused.
await flow("entry-policy", "globex", {}, async ({ page, browser, picture }) => {
  const { operator } = await people();
  const staff = await openPage(browser, operator);
  await enter(staff.page, operator);
  await staff.page
    .getByRole("row", { name: "globex" })
    .getByRole("link")
    .first()
    .click();
  const asks = async () => {
    await staff.page.getByRole("button", { name: "Enter…" }).first().click();
    await staff.page
      .getByLabel("Reason")
      .fill("Ticket 4711: looking at quotas.");
    await staff.page.getByRole("button", { name: "Ask to enter" }).click();
  };
  await page.goto("/entries");
  const usual = await page
    .getByRole("radio", { name: "With your consent" })
    .isChecked();
  await page.getByRole("radio", { name: "Not at all" }).click();
  await page.getByText("From now on: not at all.").waitFor();
  await asks();
  const refusal = await staff.page.getByRole("alert").innerText();
  await staff.page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("radio", { name: "With a notice to you" }).click();
  await page.getByText("From now on: with a notice to you.").waitFor();
  await asks();
  await staff.page.getByText("You may enter Globex").waitFor();
  const notice = page.getByRole("region", { name: "The platform's staff" });
  await notice.getByText("is in until").waitFor();
  await picture("notice");
  await staff.page.getByRole("button", { name: "End it" }).click();
  await notice.waitFor({ state: "detached" });
  await ask(page, "PUT", "/api/atoll/v1/settings/entry", { policy: "consent" });
  return { usual, refusal };
});
