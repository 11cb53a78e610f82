import { ask, flow, rowAction } from "../browser.mjs";

const department = `limits-${process.pid}`;
const project = `limited-${process.pid}`;

/** A limit on a department, what its project makes of it, and what the server refuses there. */
await flow("training-limit", "acme", {}, async ({ page, picture }) => {
  const [cluster] = await ask(page, "GET", "/api/v1/clusters");
  const place = { clusterId: cluster.uuid, resources: [] };
  const made = await ask(page, "POST", "/api/v1/org-unit/departments", {
    ...place,
    name: department,
  });
  await ask(page, "POST", "/api/v1/org-unit/projects", {
    ...place,
    name: project,
    parentId: made.id,
    description: "Stays",
  });
  const dialog = page.getByRole("dialog");
  const limit = dialog.getByLabel("Training time limit");
  const save = dialog.getByRole("button", { name: "Save rules" });
  const edit = async (path, name) => {
    await page.goto(`${path}?search=${name}`);
    await rowAction(page, name, "Edit scheduling rules");
    await limit.waitFor();
  };

  await edit("/departments", department);
  await limit.fill("90");
  await save.click();
  const malformed = await dialog
    .locator(".mantine-InputWrapper-error")
    .innerText();
  await limit.fill("1d");
  await save.click();
  await dialog.waitFor({ state: "detached" });

  await edit("/projects", project);
  const inherited = await limit.getAttribute("placeholder");
  const holds = dialog.getByText(/^In effect, /).first();
  const before = await holds.innerText();
  await limit.fill("2 days");
  const overruled = await holds.innerText();
  await save.click();
  const refusal = await dialog
    .locator(".mantine-InputWrapper-error")
    .innerText();
  const refusedHasFocus = await limit.evaluate(
    (field) => field === document.activeElement,
  );
  await picture("refused");
  await limit.fill("12h");
  const stricter = await holds.innerText();
  await save.click();
  await dialog.waitFor({ state: "detached" });

  await page
    .getByRole("row", { name: project })
    .getByRole("button", { name: new RegExp(`^${project}`) })
    .click();
  await dialog.getByText("12 h").waitFor();
  const effective = await dialog.innerText();
  await picture("effective");
  return {
    malformed,
    inherited,
    before,
    overruled,
    refusal,
    refusedHasFocus,
    stricter,
    effective,
  };
});
