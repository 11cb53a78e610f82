import { flow, rowAction } from "../browser.mjs";

await flow("department-quota", "acme", {}, async ({ page, picture }) => {
  await page.goto("/departments");
  await page.getByRole("row", { name: /research/ }).waitFor();
  await rowAction(page, /research/, "Edit quota");
  const dialog = page.getByRole("dialog");
  const gpus = dialog.getByLabel("GPUs: guaranteed");
  await gpus.fill("1");
  const warning = await dialog.getByRole("status").innerText();
  await picture("over-subscribed");
  await gpus.fill("14");
  await dialog.getByLabel("GPUs: at most").fill("3");
  await dialog.getByRole("button", { name: "Save quota" }).click();
  const refusal = dialog.locator(".mantine-InputWrapper-error").first();
  const refused = await refusal.innerText();
  await picture("refused");
  await dialog.getByLabel("GPUs: at most").fill("");
  await dialog.getByLabel("CPU cores: guaranteed").fill("2.5");
  await dialog.getByRole("button", { name: "Save quota" }).click();
  await dialog.waitFor({ state: "detached" });
  const row = page.getByRole("row", { name: /research/ });
  await row.getByText("/ 14").first().waitFor();
  await rowAction(page, /research/, "Edit quota");
  const cores = await page.getByLabel("CPU cores: guaranteed").inputValue();
  return { warning, refused, cores };
});
