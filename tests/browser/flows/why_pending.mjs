import { flow, phaseOf, submit } from "../browser.mjs";

await flow("why-pending", "acme", {}, async ({ page, picture }) => {
  const name = `huge-${process.pid}`;
  await submit(page, { name, command: "sleep", args: "60", gpus: 64 });
  await page.getByTestId("phase").getByText("Pending").waitFor();
  await page.getByTestId("why").getByText("GPU").first().waitFor();
  const why = await page.getByTestId("why").innerText();
  await picture("why");
  await page.getByRole("button", { name: "Suspend" }).click();
  await page.getByTestId("phase").getByText("Stopped").waitFor();
  const afterSuspend = await phaseOf(page);
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill(name);
  await page
    .getByRole("dialog")
    .getByRole("button", { name: "Delete" })
    .click();
  await page.getByRole("heading", { name: "Workloads", level: 1 }).waitFor();
  return { why, afterSuspend };
});
