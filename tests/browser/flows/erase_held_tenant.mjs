import { flow, moreAction, newTenant } from "../browser.mjs";

const name = `held-${process.pid}`;

await flow("erase-held-tenant", "operator", {}, async ({ page, picture }) => {
  await newTenant(page, name);
  const dialog = page.getByRole("dialog");
  await moreAction(page, "Set a legal hold");
  await dialog.getByLabel("Reason").fill("Litigation");
  await dialog.getByLabel("Reference").fill("case 4711");
  await dialog.getByRole("button", { name: "Set hold" }).click();
  await page.getByText("Set by").waitFor();
  await picture("held");
  await moreAction(page, "Erase for good");
  await dialog.getByTestId("would-go").waitFor();
  const confirm = dialog.getByRole("button", { name: "Erase for good" });
  const seen = {
    shown: await dialog.getByText("Litigation").isVisible(),
    offered: await confirm.isEnabled(),
    asksForName: (await dialog.getByRole("textbox").count()) > 0,
  };
  await picture("refused");
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await moreAction(page, "Lift the legal hold");
  await dialog.getByRole("button", { name: "Lift hold" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText("Set by").waitFor({ state: "detached" });
  return seen;
});
