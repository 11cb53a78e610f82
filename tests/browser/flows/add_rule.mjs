import { choose, enterFirst, flow, newUser, openPage } from "../browser.mjs";

const email = `ruled-${process.pid}@acme.example`;

await flow(
  "add-rule",
  "acme",
  {},
  async ({ page, browser, person, picture }) => {
    const user = await newUser(page, email);
    await page.goto("/access-rules");
    await page.getByRole("button", { name: "New access rule" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("E-mail address").fill(email);
    await choose(page, dialog, "Role", "L1 researcher");
    await dialog.getByRole("checkbox", { name: /research department/ }).check();
    const covered = await dialog
      .getByRole("checkbox", { name: /vision project/ })
      .isDisabled();
    await picture("form");
    await dialog.getByRole("button", { name: "Create rule" }).click();
    const row = page.getByRole("row", { name: email });
    await row.waitFor();
    const said = await row.innerText();

    const other = await openPage(browser, { label: person.label });
    await enterFirst(other.page, user, "My-own-choice-2!");
    await other.page.goto("/projects");
    await other.page.getByRole("row", { name: /vision/ }).waitFor();
    return { covered, said };
  },
);
