import { flow, rowAction } from "../browser.mjs";

const name = `robot-${process.pid}`;

await flow("service-account", "acme", {}, async ({ page, picture }) => {
  await page.goto("/service-accounts");
  await page.getByRole("button", { name: "New service account" }).click();
  await page.getByLabel("Name").fill("Not a name!");
  await page.getByRole("button", { name: "Create service account" }).click();
  const wrong = page.locator(".mantine-InputWrapper-error").first();
  const refusal = await wrong.innerText();
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create service account" }).click();
  const secret = () => page.getByTestId("secret").locator("code").innerText();
  const first = await secret();
  await page.getByRole("button", { name: "I have kept it" }).click();

  await rowAction(page, name, "New secret");
  await page.getByRole("dialog").getByRole("textbox").fill(name);
  await page.getByRole("button", { name: "Make a new secret" }).click();
  await page.getByTestId("secret").waitFor();
  const second = await secret();
  await page.getByRole("button", { name: "I have kept it" }).click();

  await rowAction(page, name, "Disable");
  await page.getByRole("row", { name }).getByText("Disabled").waitFor();
  await picture("disabled");
  await rowAction(page, name, "Delete");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(name);
  await dialog.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("row", { name }).waitFor({ state: "detached" });
  return { refusal, isNew: first !== second };
});
