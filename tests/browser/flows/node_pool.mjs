import { choose, flow, rowAction } from "../browser.mjs";

const name = `pool-${process.pid}`;

await flow("node-pool", "acme", {}, async ({ page, picture }) => {
  await page.goto("/node-pools");
  await page.getByRole("row", { name: /default/ }).waitFor();
  await page.getByRole("button", { name: "New node pool" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("Label key").fill("not a key");
  await dialog.getByLabel("Label value").fill("h100");
  await dialog.getByRole("button", { name: "Create node pool" }).click();
  const wrong = dialog.locator(".mantine-InputWrapper-error").first();
  const refusal = await wrong.innerText();
  await dialog.getByLabel("Label key").fill("example.com/gpu");
  await choose(page, dialog, "Pods with GPUs", /^Spread/);
  await picture("form");
  await dialog.getByRole("button", { name: "Create node pool" }).click();
  await page.getByRole("row", { name }).getByText("Empty").waitFor();
  await page
    .getByRole("row", { name })
    .getByRole("button", { name, exact: true })
    .click();
  await page.getByRole("dialog").getByText("spread").waitFor();
  await page.getByRole("button", { name: "Close the details" }).click();
  await rowAction(page, name, "Delete");
  await dialog.getByRole("textbox").fill(name);
  await dialog.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("row", { name }).waitFor({ state: "detached" });
  return { refusal };
});
