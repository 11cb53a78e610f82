/**
 * The token of an entry, by which the platform's staff are in a tenant for a while: given to this tab alone, in the part of
 * the address that is never sent, and taken out of it before anything else happens. Kept until the tab is closed.
 */
const MARK = "#entry=";
const PLACE = "atoll.entry";
/** What stands in the token's place once it was refused: the tab must not go on as whoever else is signed in here. */
const OVER = "over";

type Page = Pick<Location, "hash" | "pathname" | "search">;

export function takeEntry(
  page: Page = window.location,
  replace: (address: string) => void = (address) => window.history.replaceState(null, "", address),
): void {
  if (!page.hash.startsWith(MARK)) return;
  sessionStorage.setItem(PLACE, page.hash.slice(MARK.length));
  replace(page.pathname + page.search);
}

export function addressWithEntry(url: string, token: string): string {
  return url + MARK + token;
}

export function entryToken(): string | undefined {
  const kept = sessionStorage.getItem(PLACE);
  return kept && kept !== OVER ? kept : undefined;
}

export function entryIsOver(): boolean {
  return sessionStorage.getItem(PLACE) === OVER;
}

/** Does nothing in a tab that is in no entry. */
export function endEntryHere(): void {
  if (entryToken()) sessionStorage.setItem(PLACE, OVER);
}

/** From now on the tab is like any other. */
export function forgetEntry(): void {
  sessionStorage.removeItem(PLACE);
}
