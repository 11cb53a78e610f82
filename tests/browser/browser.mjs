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
export async function openPage(browser, { label, scheme = "light" }) {
  const context = await browser.newContext({
    baseURL: address(label),
    colorScheme: scheme,
    viewport: { width: 1380, height: 900 },
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

export async function signIn(page, { username, password }) {
  await page.goto("/");
  await page.getByLabel("E-mail").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Account" }).waitFor();
}

export async function picture(page, name) {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({
    path: join(pictures, `${name}.png`),
    animations: "disabled",
  });
}
