import { enter, flow, openPage, people, submit } from "../browser.mjs";

await flow("strangers", "acme", {}, async ({ page, browser }) => {
  await submit(page, {
    name: `mine-${process.pid}`,
    command: "true",
    args: "",
  });
  const path = new URL(page.url()).pathname;

  const { globex } = await people();
  const other = await openPage(browser, { label: globex.label });
  await enter(other.page, globex);
  const seenAt = async (where) => {
    await other.page.goto(where);
    const heading = other.page.getByRole("heading", {
      name: "There is nothing here",
    });
    await heading.waitFor();
    return heading.innerText();
  };
  return {
    workloadOfAnother: await seenAt(path),
    operatorsPage: await seenAt("/tenants/1"),
  };
});
