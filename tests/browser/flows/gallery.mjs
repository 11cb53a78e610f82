// Pictures of every page, light and dark, wide and narrow, on a demo that runs: to be looked at by people, asserts nothing.
import { launch, openPage, people, picture, enter } from "../browser.mjs";

const ALIKE = {
  users: "/users",
  "service-accounts": "/service-accounts",
  roles: "/roles",
  "access-rules": "/access-rules",
  audit: "/audit",
  settings: "/settings",
  account: "/account",
};
const PAGES = {
  operator: {
    tenants: "/",
    "deleted-tenants": "/?show=deleted",
    "erased-tenants": "/?show=erased",
    usage: "/usage",
    ...ALIKE,
  },
  acme: {
    overview: "/",
    workloads: "/workloads",
    submit: "/workloads/new",
    projects: "/projects",
    departments: "/departments",
    clusters: "/clusters",
    "node-pools": "/node-pools",
    nodes: "/nodes",
    usage: "/usage",
    ...ALIKE,
    entries: "/entries",
    missing: "/nowhere",
  },
};
// What is opened from a list: the page, then what is pressed, one after the other.
const DIALOGS = {
  "department-quota": ["/departments", "Actions for", "Edit quota"],
  "department-rules": ["/departments", "Actions for", "Edit scheduling rules"],
  "project-rules": ["/projects", "Actions for", "Edit scheduling rules"],
  "department-details": ["/departments", "row"],
  "project-details": ["/projects", "row"],
  "new-pool": ["/node-pools", "New node pool"],
  "pool-details": ["/node-pools", "row"],
  "user-actions": ["/users", "Actions for"],
  "new-project": ["/projects", "New project"],
  "node-details": ["/nodes", "row"],
  "new-user": ["/users", "New local user"],
  "user-rules": ["/users", "Actions for", "Access rules"],
  "new-account": ["/service-accounts", "New service account"],
  "role-details": ["/roles", "row"],
  "new-role": ["/roles", "New role"],
  "new-rule": ["/access-rules", "New access rule"],
  "audit-details": ["/audit", "row"],
  filter: ["/audit", "Add filter"],
  columns: ["/users", "Columns"],
  "second-factor": ["/account", "Set up"],
  "new-key": ["/account", "New access key"],
  "remove-cluster": ["/clusters", "Actions for", "Remove"],
};
const SIZES = [
  ["light", 1280],
  ["dark", 1280],
  ["light", 390],
  ["dark", 390],
];
const wanted = process.argv.slice(2);

const browser = await launch();
const everybody = await people();
for (const [scheme, width] of SIZES) {
  for (const [who, pages] of Object.entries(PAGES)) {
    const { page, complaints } = await openPage(browser, {
      label: everybody[who].label,
      scheme,
      width,
    });
    const take = (name) => picture(page, `${scheme}-${width}-${who}-${name}`);
    const isWanted = (name) =>
      wanted.length === 0 || wanted.some((part) => name.includes(part));
    await page.goto("/");
    await page.getByLabel("E-mail").waitFor();
    if (isWanted("sign-in")) await take("sign-in");
    await enter(page, everybody[who]);
    for (const [name, path] of Object.entries(pages).filter(([name]) =>
      isWanted(name),
    )) {
      await visit(page, path);
      await take(name);
    }
    if (who === "acme")
      for (const [name, steps] of Object.entries(DIALOGS).filter(([name]) =>
        isWanted(name),
      )) {
        await open(page, steps);
        await take(name);
      }
    if (isWanted("follow")) await followRows(page, who, take);
    if (complaints.length > 0) console.log(scheme, width, who, complaints);
    await page.context().close();
  }
}
await browser.close();

async function visit(page, path) {
  await page.goto(path, { waitUntil: "networkidle" }).catch(() => {});
  await page.waitForTimeout(700);
}

async function open(page, [path, ...steps]) {
  await visit(page, path);
  for (const step of steps) {
    const pressed =
      step === "row"
        ? page.locator("tbody tr").first().getByRole("button").first()
        : page
            .getByRole("button", { name: step })
            .or(page.getByRole("menuitem", { name: step }))
            .first();
    await pressed.click();
    await page.waitForTimeout(500);
  }
}

/** The page of the first thing in the list; of workloads, the first in each phase. */
async function followRows(page, who, take) {
  if (who === "operator") return firstOf(page, "/", () => take("tenant"));
  for (const phase of ["Running", "Pending", "Failed", "Completed"])
    await firstOf(page, `/workloads?filterBy=phase%3D%3D${phase}`, () =>
      take(phase.toLowerCase()),
    );
}

async function firstOf(page, path, take) {
  await visit(page, path);
  const row = page.locator("tr.link-row").first();
  if ((await row.count()) === 0) return;
  await row.click();
  await page.waitForTimeout(1800);
  await take();
}
