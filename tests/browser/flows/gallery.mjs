// Pictures of every page, light and dark, on a demo that runs: to be looked at by people, asserts nothing.
import { launch, openPage, people, picture, enter } from "../browser.mjs";

const PAGES = {
  operator: { tenants: "/", usage: "/usage" },
  acme: {
    overview: "/",
    workloads: "/workloads",
    submit: "/workloads/new",
    projects: "/projects",
    clusters: "/clusters",
    nodes: "/nodes",
    usage: "/usage",
    missing: "/nowhere",
  },
};

const browser = await launch();
const everybody = await people();
for (const scheme of ["light", "dark"]) {
  for (const [who, pages] of Object.entries(PAGES)) {
    const { page, complaints } = await openPage(browser, {
      label: everybody[who].label,
      scheme,
    });
    await page.goto("/");
    await page.getByLabel("E-mail").waitFor();
    await picture(page, `${scheme}-${who}-sign-in`);
    await enter(page, everybody[who]);
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path, { waitUntil: "networkidle" }).catch(() => {});
      await page.waitForTimeout(900);
      await picture(page, `${scheme}-${who}-${name}`);
    }
    await followRow(page, scheme, who);
    if (complaints.length > 0) console.log(scheme, who, complaints);
  }
}
await browser.close();

/** The page of the first thing in the list; of workloads, the first in each phase. */
async function followRow(page, scheme, who) {
  if (who === "operator")
    return firstOf(page, "/", `${scheme}-operator-tenant`);
  for (const phase of ["Running", "Pending", "Failed", "Completed"])
    await firstOf(
      page,
      `/workloads?phase=${phase}`,
      `${scheme}-acme-${phase.toLowerCase()}`,
    );
}

async function firstOf(page, path, name) {
  await page.goto(path, { waitUntil: "networkidle" }).catch(() => {});
  const row = page.locator("tr.link-row").first();
  if ((await row.count()) === 0) return;
  await row.click();
  await page.waitForTimeout(1800);
  await picture(page, name);
}
