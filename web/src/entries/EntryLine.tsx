/** The line above every page, loaded after it: what whoever is in by an entry, or a tenant's administrator, has to know. */
import { useIsEntry } from "@/session/session";
import { EntryBanner } from "./EntryBanner";
import { EntryNotice } from "./EntryNotice";

export function EntryLine() {
  return useIsEntry() ? <EntryBanner /> : <EntryNotice />;
}
