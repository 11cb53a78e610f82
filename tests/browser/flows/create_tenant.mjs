import { enterFirst, flow, openPage } from "../browser.mjs";

const name = `tenant-${process.pid}`;
const administrator = `admin@${name}.example`;

await flow(
  "create-tenant",
  "operator",
  {},
  async ({ page, browser, picture }) => {
    await page.getByRole("button", { name: "New tenant" }).first().click();
    await page.getByLabel("Name", { exact: true }).fill(name);
    await page
      .getByLabel("E-mail of its first administrator")
      .fill(administrator);
    await page.getByRole("button", { name: "Create tenant" }).click();
    const password = (
      await page.getByTestId("secret").locator("code").innerText()
    ).trim();
    await picture("once");
    await page.getByRole("button", { name: "I have kept it" }).click();
    await page.getByRole("row", { name }).getByText("Ready").waitFor();
    const passwordShownAgain = (await page.content()).includes(password);

    const other = await openPage(browser, { label: name });
    const given = { username: administrator, password };
    await enterFirst(other.page, given, "My-own-choice-2!");
    await other.page.getByText("First steps").waitFor();
    await picture("first-steps", other.page);
    await other.page.getByRole("button", { name: "Account" }).click();
    const signedInAs = await other.page
      .getByTestId("signed-in-as")
      .textContent();
    return { administrator, signedInAs, passwordShownAgain };
  },
);
