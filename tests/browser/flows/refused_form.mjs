import { fill, flow } from "../browser.mjs";

await flow("refused-form", "acme", {}, async ({ page, picture }) => {
  await fill(page, {
    name: `refused-${process.pid}`,
    command: "true",
    args: "",
  });
  await page.getByLabel("Pods at a time").fill("4000000000");
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  const wrong = page.locator(".mantine-InputWrapper-error").first();
  await wrong.waitFor();
  await picture("refused");
  return { error: await wrong.innerText() };
});
