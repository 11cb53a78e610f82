import { flow } from "../browser.mjs";

await flow("sign-in", "acme", { signedIn: false }, async ({ page, person }) => {
  await page.goto("/");
  await page.getByLabel("E-mail").fill(person.username);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  const refusal = await page.getByRole("alert").innerText();

  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Account" }).click();
  const signedInAs = await page.getByTestId("signed-in-as").textContent();

  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign in" }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Sign in" }).waitFor();
  return { refusal, signedInAs, signedOut: true };
});
