import { flow, newTenant } from "../browser.mjs";

const name = `limited-${process.pid}`;

await flow("tenant-limits", "operator", {}, async ({ page, picture }) => {
  await newTenant(page, name);
  const users = page.getByTestId("limit-users");
  const before = await users.innerText();
  await page.getByRole("button", { name: "Edit limits" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Users").fill("0");
  const warning = await dialog.getByText("what there is stays").innerText();
  await dialog.getByLabel("GPUs").fill("1.5");
  await picture("edited");
  await dialog.getByRole("button", { name: "Save limits" }).click();
  await dialog.waitFor({ state: "detached" });
  await users.getByText("1 of 0").waitFor();
  const after = await users.innerText();
  const gpus = await page.getByTestId("limit-gpus").innerText();
  await picture("saved");

  await page.getByRole("button", { name: "Edit limits" }).click();
  await dialog.getByLabel("Users").fill("");
  await dialog.getByRole("button", { name: "Save limits" }).click();
  await dialog.waitFor({ state: "detached" });
  await users.getByText("no limit").waitFor();

  await page.getByRole("button", { name: "Give an alias" }).click();
  await dialog.getByRole("textbox").fill("acme");
  await dialog.getByRole("button", { name: "Save" }).click();
  const taken = await dialog.getByRole("alert").innerText();
  await dialog.getByRole("textbox").fill(`also-${name}`);
  await dialog.getByRole("button", { name: "Save" }).click();
  await page
    .getByRole("link", { name: new RegExp(`^also-${name}\\.`) })
    .waitFor();
  await picture("alias");
  return { before, warning, after, gpus, taken };
});
