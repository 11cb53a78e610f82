import { choose, flow } from "../browser.mjs";

await flow("create-project", "acme", {}, async ({ page, picture }) => {
  const name = `speech-${process.pid}`;
  await page.goto("/projects");
  await page.getByRole("button", { name: "New project" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await choose(page, dialog, "Cluster", "acme-cluster");
  await dialog.getByLabel("GPU quota").fill("2");
  await picture("form");
  await dialog.getByRole("button", { name: "Create project" }).click();
  const row = page.getByRole("row", { name });
  await row.getByText("Ready").waitFor();
  await picture("created");
  return { row: await row.innerText() };
});
