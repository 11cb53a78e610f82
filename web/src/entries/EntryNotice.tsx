/** Above every page of a tenant's administrator while somebody of the platform's staff waits or is in. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMay } from "@/session/session";
import { Strip } from "@/ui/Strip";
import { DecideDialog } from "./DecideDialog";
import { type Entry, useOpenEntries } from "./queries";
import { clockTime } from "./remaining";

export function EntryNotice() {
  const open = useOpenEntries();
  const may = useMay();
  const [deciding, setDeciding] = useState<Entry>();
  const [first] = open.filter(({ status }) => status === "Requested");
  const offered = may("access_rules:create") && first;
  return (
    <>
      {open.length > 0 && (
        <Strip
          color="yellow"
          label="The platform's staff"
          action={
            <>
              {offered && (
                <Button size="compact-sm" onClick={() => setDeciding(first)} mr={6}>
                  Decide
                </Button>
              )}
              <Button size="compact-sm" variant="default" component={Link} to="/entries">
                See entries
              </Button>
            </>
          }
        >
          {saying(open).map((line) => (
            <div key={line}>{line}</div>
          ))}
        </Strip>
      )}
      {deciding && <DecideDialog entry={deciding} onClose={() => setDeciding(undefined)} />}
    </>
  );
}

/** One line for those who wait and one for those who are in. */
function saying(open: Entry[]): string[] {
  const waiting = open.filter(({ status }) => status === "Requested");
  const inside = open.filter(({ status }) => status === "Active");
  return [
    ...(waiting.length > 0 ? [`${names(waiting)} of the platform's staff ${asks(waiting.length)} to come in.`] : []),
    ...inside.map(
      ({ askedBy, until }) =>
        `${askedBy} of the platform's staff is in${until ? ` until ${clockTime(new Date(until))}` : ""}.`,
    ),
  ];
}

function names(entries: Entry[]): string {
  const all = [...new Set(entries.map(({ askedBy }) => askedBy))];
  return all.length > 2 ? `${all.slice(0, 2).join(", ")} and ${all.length - 2} more` : all.join(" and ");
}

function asks(count: number): string {
  return count === 1 ? "asks" : "ask";
}
