import { enterFirst, flow, newUser, openPage, rowAction } from "../browser.mjs";

const email = `forgetful-${process.pid}@acme.example`;

await flow(
  "reset-password",
  "acme",
  {},
  async ({ page, browser, person, picture }) => {
    const user = await newUser(page, email);
    const other = await openPage(browser, { label: person.label });
    await enterFirst(other.page, user, "My-own-choice-2!");
    await page.goto("/users");
    await page.getByRole("row", { name: email }).waitFor();
    await rowAction(page, email, "Reset password");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox").fill(email);
    await dialog.getByRole("button", { name: "Reset password" }).click();
    const code = page.getByTestId("secret").locator("code");
    const password = (await code.innerText()).trim();
    await picture("once");
    await page.getByRole("button", { name: "I have kept it" }).click();
    await other.page.reload();
    await other.page.getByRole("button", { name: "Sign in" }).waitFor();
    await enterFirst(other.page, { ...user, password }, "Another-choice-3!");
    await rowAction(page, email, "Log out");
    await page.getByText(`Every session of ${email} has ended.`).waitFor();
    await other.page.reload();
    await other.page.getByRole("button", { name: "Sign in" }).waitFor();
    return { loggedOut: true };
  },
);
