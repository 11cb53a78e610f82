// A browser on a running demo: opening it, signing in, and pictures of what a person would see.
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const here = new URL(".", import.meta.url);
const { chromium } = createRequire(new URL("../../web/package.json", here))(
  "playwright-core",
);

const port = process.env.ATOLL_BROWSER_PORT ?? "8080";
const data = process.env.ATOLL_BROWSER_DATA ?? ".atoll";
const pictures =
  process.env.ATOLL_BROWSER_PICTURES ??
  new URL("../../.cache/browser/", here).pathname;
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const PATIENCE = 30_000;

export function address(label) {
  return `http://${label}.localhost:${port}`;
}

export async function launch() {
  return chromium.launch({
    executablePath: process.env.ATOLL_BROWSER ?? "/usr/bin/chromium",
    args: flags,
  });
}

/** A page of its own profile. What the console writes to the browser's log as an error fails the test that asks for it. */
export async function openPage(
  browser,
  { label, scheme = "light", width = 1380 },
) {
  const context = await browser.newContext({
    baseURL: address(label),
    colorScheme: scheme,
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints = [];
  page.on(
    "console",
    (message) => message.type() === "error" && complaints.push(message.text()),
  );
  page.on("pageerror", (error) => complaints.push(String(error)));
  return { page, complaints };
}

/** The names and passwords that the demo made for people. */
export async function people() {
  const passwords = JSON.parse(
    await readFile(join(data, "demo.passwords"), "utf8"),
  );
  return {
    operator: {
      label: "console",
      username: "operator@atoll.example",
      password: passwords.operator,
    },
    acme: {
      label: "acme",
      username: "admin@acme.example",
      password: passwords.acme,
    },
    globex: {
      label: "globex",
      username: "admin@globex.example",
      password: passwords.globex,
    },
  };
}

export async function enter(page, { username, password }) {
  await page.goto("/");
  await page.getByLabel("E-mail").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Account" }).waitFor();
}

/** The first time: a temporary password opens nothing but the page to replace it. */
export async function enterFirst(page, { username, password }, chosen) {
  await page.goto("/");
  await page.getByLabel("E-mail").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByLabel("Temporary password").fill(password);
  await page.getByLabel("New password", { exact: true }).fill(chosen);
  await page.getByLabel("New password again").fill(chosen);
  await page.getByRole("button", { name: "Keep this password" }).click();
  await page.getByRole("button", { name: "Account" }).waitFor();
}

export async function picture(page, name) {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({
    path: join(pictures, `${name}.png`),
    animations: "disabled",
  });
}

/** Runs `story` as one of the demo's people and prints what it saw as one line of JSON. A failure leaves a picture too. */
export async function flow(name, who, { signedIn = true }, story) {
  const browser = await launch();
  try {
    const person = (await people())[who];
    const { page, complaints } = await openPage(browser, person);
    const take = (part, of = page) => picture(of, `${name}-${part}`);
    try {
      if (signedIn) await enter(page, person);
      const seen = await story({
        browser,
        page,
        person,
        complaints,
        picture: take,
      });
      console.log(JSON.stringify(seen));
    } catch (failure) {
      await take("failed");
      throw failure;
    }
  } finally {
    await browser.close();
  }
}

/** Picks an entry of a select. */
export async function choose(page, within, label, entry) {
  await within
    .getByRole("combobox", { name: label })
    .or(within.getByRole("textbox", { name: label }))
    .first()
    .click();
  await page.getByRole("option", { name: entry }).first().click();
}

export async function fill(page, { name, command, args, gpus = 1 }) {
  await page.goto("/workloads/new");
  await page.getByLabel("Name", { exact: false }).first().fill(name);
  await choose(page, page, "Project", "vision");
  await page.getByLabel("Image").fill("python:3.12");
  await page.getByLabel("Command").fill(command);
  await page.getByLabel("Arguments").fill(args);
  await page
    .getByRole("textbox", { name: "GPUs", exact: true })
    .fill(String(gpus));
}

/** Submits a training by the form and stays on its page. */
export async function submit(
  page,
  { beforeSending = async () => {}, ...asked },
) {
  await fill(page, asked);
  await beforeSending();
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await page.getByTestId("phase").waitFor();
}

export async function phaseOf(page) {
  return (await page.getByTestId("phase").innerText()).trim();
}

/** Asks the API as whoever is signed in on the page: for what a flow needs and is not about. */
export async function ask(page, method, path, body) {
  return page.evaluate(
    async ([verb, address, given]) => {
      const answer = await fetch(address, {
        method: verb,
        headers: { "content-type": "application/json" },
        body: given === undefined ? undefined : JSON.stringify(given),
      });
      const text = await answer.text();
      return text ? JSON.parse(text) : undefined;
    },
    [method, path, body],
  );
}

/** A local user of the tenant whose administrator is signed in on the page. */
export async function newUser(page, email) {
  const { tempPassword } = await ask(page, "POST", "/api/v1/users", { email });
  return {
    label: new URL(page.url()).hostname.split(".")[0],
    username: email,
    password: tempPassword,
  };
}

/** A tenant of the flow's own, that is Ready, ordered by the operator who is signed in on the page. */
export async function newTenant(page, name) {
  const email = `admin@${name}.example`;
  const { tenant, additionalData } = await ask(
    page,
    "POST",
    "/api/v1/tenants",
    {
      name,
      email,
    },
  );
  await page.goto(`/tenants/${tenant.id}`);
  await page.getByRole("button", { name: "Suspend" }).waitFor();
  return {
    id: tenant.id,
    label: name,
    username: email,
    password: additionalData.customerUser[email],
  };
}

/** Chooses what the head of a tenant's page keeps in its menu. */
export async function moreAction(page, action) {
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: action }).click();
}

export async function rowAction(page, row, action) {
  await page
    .getByRole("row", { name: row })
    .getByRole("button", { name: /^Actions for/ })
    .click();
  await page.getByRole("menuitem", { name: action }).click();
}
