import { flow, phaseOf, submit } from "../browser.mjs";

await flow("submit-training", "acme", {}, async ({ page, picture }) => {
  const script = "for i in 1 2 3; do echo epoch $i of 3; sleep 0.3; done";
  await submit(page, {
    name: `train-${process.pid}`,
    command: "sh",
    args: `-c "${script}"`,
    beforeSending: () => picture("form"),
  });
  await page.getByTestId("phase").getByText("Completed").waitFor();
  await page.getByTestId("log").getByText("epoch 3 of 3").waitFor();
  const log = await page.getByTestId("log").innerText();
  await picture("completed");
  await page.getByRole("tab", { name: "Pods" }).click();
  await page.getByText("Succeeded").waitFor();
  await picture("pods");
  await page.getByRole("tab", { name: "History" }).click();
  await page.locator(".mantine-Timeline-item").first().waitFor();
  await picture("history");
  return { phase: await phaseOf(page), log };
});
