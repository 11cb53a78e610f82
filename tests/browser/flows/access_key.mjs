import { flow, rowAction } from "../browser.mjs";

const name = `key-${process.pid}`;

/** The status with which this pair is answered where programs get their tokens. */
function tokenStatus(page, clientId, clientSecret) {
  return page.evaluate(
    async (body) =>
      (
        await fetch("/api/v1/token", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        })
      ).status,
    { grantType: "client_credentials", clientId, clientSecret },
  );
}

await flow("access-key", "acme", {}, async ({ page, picture }) => {
  await page.goto("/account");
  await page.getByRole("button", { name: "New access key" }).click();
  await page.getByLabel("Name").fill("Not a name!");
  await page.getByRole("button", { name: "Create access key" }).click();
  const refusal = await page
    .locator(".mantine-InputWrapper-error")
    .first()
    .innerText();
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create access key" }).click();
  const secret = async () =>
    (await page.getByTestId("secret").locator("code").innerText()).trim();
  const first = await secret();
  const clientId = (
    await page.getByRole("dialog").locator("code").first().innerText()
  ).trim();
  await page.getByRole("button", { name: "I have kept it" }).click();
  const status = (value) => tokenStatus(page, clientId, value);
  const made = await status(first);

  await rowAction(page, name, "New secret");
  await page.getByRole("button", { name: "Make a new secret" }).click();
  const second = await secret();
  await page.getByRole("button", { name: "I have kept it" }).click();
  const overlapping = [await status(first), await status(second)];
  const row = await page.getByRole("row", { name }).innerText();
  await page.getByRole("row", { name }).getByRole("button").first().click();
  await page.getByText("Old secret counts until").waitFor();
  await picture("details");
  await page.getByRole("button", { name: "Close the details" }).click();

  await rowAction(page, name, "Disable");
  await page.getByRole("row", { name }).getByText("Disabled").waitFor();
  const disabled = await status(second);
  await rowAction(page, name, "Enable");
  await page.getByRole("row", { name }).getByText("Enabled").waitFor();
  const enabled = await status(second);
  await rowAction(page, name, "Delete");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(name);
  await dialog.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("row", { name }).waitFor({ state: "detached" });
  const deleted = await status(second);
  return {
    refusal,
    expires: row.includes("in 2 mo") || row.includes("in 90 d"),
    isNew: first !== second,
    statuses: { made, overlapping, disabled, enabled, deleted },
  };
});
