import { createHmac } from "node:crypto";
import { enter, enterFirst, flow, newUser, openPage } from "../browser.mjs";

const email = `owner-${process.pid}@acme.example`;
const [first, second] = ["My-own-choice-2!", "Another-choice-3!"];

/** RFC 6238, as an authenticator app reckons it. */
function codeOf(secret, at = Date.now()) {
  const bits = [...secret]
    .map((letter) =>
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
        .indexOf(letter)
        .toString(2)
        .padStart(5, "0"),
    )
    .join("");
  const key = Buffer.from(
    bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)),
  );
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac("sha1", key).update(step).digest();
  const number = digest.readUInt32BE(digest[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

// A new user: the password is changed, a session elsewhere ended, a second factor set up, used, and switched off.
await flow(
  "own-account",
  "acme",
  {},
  async ({ page, browser, person, picture }) => {
    const user = await newUser(page, email);
    const mine = await openPage(browser, person);
    await enterFirst(mine.page, user, first);
    const other = await openPage(browser, person);
    await enter(other.page, { ...user, password: first });

    await mine.page.getByRole("button", { name: "Account" }).click();
    await mine.page.getByRole("menuitem", { name: "Your account" }).click();
    const sessions = mine.page.getByRole("region", { name: "Sessions" });
    await sessions.getByText("2 rows").waitFor();
    const marked = await sessions.getByText("This one").count();
    const there = sessions
      .getByRole("row")
      .filter({ hasNotText: "This one" })
      .last();
    await there.getByRole("button", { name: /^Actions for/ }).click();
    await mine.page.getByRole("menuitem", { name: "Sign out there" }).click();
    await sessions.getByText("1 row", { exact: true }).waitFor();
    await other.page.reload();
    await other.page.getByRole("button", { name: "Sign in" }).waitFor();

    const form = mine.page.getByRole("region", { name: "Password" });
    await form.getByLabel("Current password").fill(first);
    await form.getByLabel("New password", { exact: true }).fill("short");
    await form.getByLabel("New password again").fill("short");
    await form.getByRole("button", { name: "Change password" }).click();
    const refusal = await form
      .locator(".mantine-InputWrapper-error")
      .first()
      .innerText();
    await enter(other.page, { ...user, password: first });
    await form.getByLabel("New password", { exact: true }).fill(second);
    await form.getByLabel("New password again").fill(second);
    await form.getByRole("button", { name: "Change password" }).click();
    await mine.page.getByText("Your password was changed.").waitFor();
    await other.page.reload();
    await other.page.getByRole("button", { name: "Sign in" }).waitFor();

    const factor = mine.page.getByRole("region", { name: "Second factor" });
    await factor.getByRole("button", { name: "Set up" }).click();
    const dialog = mine.page.getByRole("dialog");
    await dialog.getByRole("img", { name: /QR code/ }).waitFor();
    const secret = (
      await dialog.getByTestId("secret").locator("code").innerText()
    ).trim();
    await picture("setup", mine.page);
    await dialog.getByRole("textbox", { name: "Code" }).fill(codeOf(secret));
    await dialog.getByRole("button", { name: "Switch on" }).click();
    const codes = await mine.page
      .getByTestId("recovery-codes")
      .locator("code")
      .allInnerTexts();
    const saving = mine.page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Download" }).click();
    const file = (await saving).suggestedFilename();
    await picture("codes", mine.page);
    await mine.page.getByRole("button", { name: "I have kept them" }).click();
    await factor.getByText("10 recovery codes left").waitFor();

    // The step of the code above is used up: half a minute ahead is within what clocks may differ.
    await other.page.getByLabel("E-mail").fill(email);
    await other.page.getByLabel("Password", { exact: true }).fill(second);
    await other.page.getByRole("button", { name: "Sign in" }).click();
    await other.page
      .getByRole("textbox", { name: "Code" })
      .fill(codeOf(secret, Date.now() + 30_000));
    await other.page.getByRole("button", { name: "Sign in" }).click();
    await other.page.getByRole("button", { name: "Account" }).waitFor();

    await factor.getByRole("button", { name: "Switch off" }).click();
    await dialog.getByLabel(/^Password/).fill(second);
    await dialog.getByRole("textbox", { name: "Code" }).fill(codes[0]);
    await dialog.getByRole("button", { name: "Switch off" }).click();
    await factor.getByText("Off", { exact: true }).waitFor();
    return { marked, refusal, recoveryCodes: codes.length, file };
  },
);
