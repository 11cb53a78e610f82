// Every page once: whatever the browser complains about, other than the 401 that says that nobody is signed in yet.
import { flow } from "../browser.mjs";

const PATHS = [
  "/",
  "/workloads",
  "/workloads/new",
  "/projects",
  "/departments",
  "/clusters",
  "/node-pools",
  "/nodes",
  "/usage",
  "/users",
  "/service-accounts",
  "/roles",
  "/access-rules",
  "/audit",
  "/settings",
  "/entries",
  "/account",
];

await flow("complaints", "acme", {}, async ({ page, complaints }) => {
  for (const path of PATHS) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  await page.getByRole("button", { name: "Appearance" }).click();
  await page.getByRole("menuitem", { name: "Dark" }).click();
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  return { complaints: complaints.filter((text) => !text.includes("401")) };
});
