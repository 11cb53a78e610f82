import { address, ask, enter, flow, openPage, people } from "../browser.mjs";

const reason = `Ticket ${process.pid}: a training hangs, and its owner asked us to look.`;

// From asking to the banner to the end, on both sides: the operator's page is the flow's own, the administrator's the other.
await flow("entry", "operator", {}, async ({ page, browser, picture }) => {
  const { acme } = await people();
  const tenant = await openPage(browser, acme);
  await enter(tenant.page, acme);

  await page
    .getByRole("row", { name: "acme" })
    .getByRole("link")
    .first()
    .click();
  const asks = async () => {
    await page.getByRole("button", { name: "Enter…" }).first().click();
    await page.getByLabel("Reason").fill(reason);
    await page.getByRole("button", { name: "Ask to enter" }).click();
  };
  await page.getByRole("button", { name: "Enter…" }).first().click();
  await page.getByLabel("Reason").fill("too short");
  await page.getByRole("button", { name: "Ask to enter" }).click();
  const refusal = await page
    .locator(".mantine-InputWrapper-error")
    .first()
    .innerText();
  await page.getByRole("button", { name: "Cancel" }).click();
  await asks();
  await page.getByText("Waiting for Acme to consent").waitFor();
  const offeredBefore = await page
    .getByRole("button", { name: "Open its console" })
    .count();

  // The administrator is on any page when it comes, decides there, and sees who is in.
  const notice = tenant.page.getByRole("region", {
    name: "The platform's staff",
  });
  await notice.getByText("asks to come in").waitFor();
  const asked = await notice.innerText();
  await notice.getByRole("button", { name: "Decide" }).click();
  const dialog = tenant.page.getByRole("dialog");
  const shown = await dialog.innerText();
  await dialog.getByRole("button", { name: "Allow for 30 minutes" }).click();
  await notice.getByText("is in until").waitFor();

  const opening = page.context().waitForEvent("page");
  await page.getByRole("button", { name: "Open its console" }).click();
  const inside = await opening;
  const banner = inside.getByRole("region", { name: "Entry" });
  await banner.getByText(reason).waitFor();
  const said = await banner.innerText();
  const arrived = inside.url();
  await inside.getByRole("link", { name: "Projects", exact: true }).click();
  await inside.getByRole("row", { name: "vision" }).waitFor();
  const onEveryPage = await banner.isVisible();
  const writes = await inside.getByRole("button", { name: /^New/ }).count();
  const clock = banner.getByRole("timer");
  const first = await clock.innerText();
  await clock.filter({ hasNotText: first }).waitFor();
  await picture("inside", inside);
  await banner.getByRole("button", { name: "Leave" }).click();
  await inside.getByText("The entry has ended").waitFor();
  await inside.reload();
  await inside.getByText("The entry has ended").waitFor();

  // The second one is ended by the tenant, from its list.
  await asks();
  await notice.getByRole("button", { name: "Decide" }).click();
  await dialog.getByRole("button", { name: "Allow for 30 minutes" }).click();
  const again = page.context().waitForEvent("page");
  await page.getByRole("button", { name: "Open its console" }).click();
  const second = await again;
  await second.getByRole("region", { name: "Entry" }).waitFor();
  await tenant.page.goto("/entries");
  const active = tenant.page.getByRole("row").filter({ hasText: "Active" });
  await active.getByRole("button", { name: /^Actions for/ }).click();
  await tenant.page.getByRole("menuitem", { name: "End" }).click();
  await second.getByText("The entry has ended").waitFor();
  await tenant.page
    .getByRole("row")
    .filter({ hasText: "Revoked" })
    .first()
    .waitFor();
  await picture("revoked", tenant.page);

  // A link with somebody's own token does not sign anybody in as him.
  const { accessToken } = await ask(tenant.page, "POST", "/api/v1/token", {
    grantType: "password",
    username: acme.username,
    password: acme.password,
  });
  const lured = await page.context().newPage();
  await lured.goto(`${address("acme")}/#entry=${accessToken}`);
  await lured.getByRole("button", { name: "Sign in" }).waitFor();
  return {
    refusal,
    offeredBefore,
    asked,
    dialogShowsReason: shown.includes(reason),
    said,
    tokenInAddress: arrived.includes("entry="),
    onEveryPage,
    writes,
    noticeLeft: await notice.count(),
  };
});
