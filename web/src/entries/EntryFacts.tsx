/** All that a list knows of an entry, one a line. */
import { Facts } from "@/ui/Facts";
import { exact, plural } from "@/ui/relative";
import type { FollowedEntry } from "./asking";
import { scopeName } from "./columns";
import { EntryState } from "./EntryState";
import type { Entry } from "./queries";

/** The tenant's people and things stand in the tenant's own answer only. */
type Known = FollowedEntry & Partial<Pick<Entry, "decidedBy" | "endedBy">>;

export function EntryFacts({ entry }: { entry: Known }) {
  const at = (moment: string | null) => moment && exact(new Date(moment));
  return (
    <Facts
      facts={[
        ["Who", entry.askedBy],
        ["Status", <EntryState key="status" status={entry.status} />],
        ["Reason", entry.reason],
        ["May see", scopeName(entry)],
        ["As", entry.role.name],
        ["Asked for", plural(entry.minutes, "minute")],
        ["Asked", at(entry.askedAt)],
        ["Waits until", at(entry.waitsUntil)],
        ["Decided", at(entry.decidedAt)],
        ["Decided by", entry.decidedBy],
        ["Why not", entry.refusal],
        ["Until", at(entry.until)],
        ["Ended", at(entry.endedAt)],
        ["Ended by", entry.endedBy],
        ["Id", entry.id],
      ]}
    />
  );
}
