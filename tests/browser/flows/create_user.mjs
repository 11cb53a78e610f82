import { enterFirst, flow, openPage } from "../browser.mjs";

const email = `new-${process.pid}@acme.example`;

await flow(
  "create-user",
  "acme",
  {},
  async ({ page, browser, person, picture }) => {
    await page.goto("/users");
    await page.getByRole("button", { name: "New local user" }).click();
    await page.getByLabel("E-mail address").fill(email);
    await page.getByRole("button", { name: "Create user" }).click();
    const secret = page.getByTestId("secret");
    const password = (await secret.locator("code").innerText()).trim();
    await secret.getByRole("button", { name: /^Copy/ }).waitFor();
    await picture("once");
    await page.getByRole("button", { name: "I have kept it" }).click();
    await page.getByRole("row", { name: email }).waitFor();
    await page.reload();
    await page.getByRole("row", { name: email }).waitFor();
    const passwordShownAgain = (await page.content()).includes(password);

    const other = await openPage(browser, { label: person.label });
    await enterFirst(
      other.page,
      { username: email, password },
      "My-own-choice-2!",
    );
    await other.page.getByText("Nothing is open to you yet").waitFor();
    const menu = await other.page.getByRole("navigation").innerText();
    return { passwordShownAgain, menu: menu.trim() };
  },
);
