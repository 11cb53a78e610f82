import { flow, submit } from "../browser.mjs";

await flow("follow-log", "acme", {}, async ({ page, picture }) => {
  const script =
    "i=0; while [ $i -lt 300 ]; do i=$((i+1)); echo step $i; sleep 0.2; done";
  await submit(page, {
    name: `follow-${process.pid}`,
    command: "sh",
    args: `-c '${script}'`,
  });
  const log = page.getByTestId("log");
  const lines = async () =>
    (await log.innerText())
      .split("\n")
      .filter((line) => line.startsWith("step")).length;
  await log.getByText("step 1", { exact: false }).first().waitFor();
  const linesFirst = await lines();
  await page.waitForFunction(
    (before) =>
      (document.querySelector('[data-testid="log"]')?.textContent ?? "").split(
        "\n",
      ).length >
      before + 3,
    linesFirst,
  );
  const linesLater = await lines();
  await picture("following");
  await page.getByRole("button", { name: "Suspend" }).click();
  await page.getByTestId("phase").getByText("Stopped").waitFor();
  return { linesFirst, linesLater };
});
