/** The platform's staff in this tenant: who asks to come in, who is in, who was, and what it takes. */
import { Stack } from "@mantine/core";
import { IconDoorEnter, IconDoorOff, IconGavel } from "@tabler/icons-react";
import { useState } from "react";
import { useMay } from "@/session/session";
import { EmptyState } from "@/ui/EmptyState";
import { done, failed } from "@/ui/notices";
import { PageHeader } from "@/ui/PageHeader";
import { DataTable } from "@/ui/table/DataTable";
import { offered } from "@/ui/table/RowMenu";
import { whole } from "@/ui/table/source";
import { useListInAddress } from "@/ui/table/state";
import { ENTRY_COLUMNS } from "./columns";
import { DecideDialog } from "./DecideDialog";
import { EntryFacts } from "./EntryFacts";
import { PolicyCard } from "./PolicyCard";
import { type Entry, useEntries, useRevokeEntry } from "./queries";
import { isOpen } from "./states";

export function EntriesPage() {
  const [deciding, setDeciding] = useState<Entry>();
  const revoke = useRevokeEntry();
  const may = useMay();
  const putOut = ({ id, askedBy }: Entry) =>
    revoke.mutate(id, { onSuccess: () => done(`${askedBy} is out.`), onError: failed });
  const actions = (entry: Entry) =>
    offered(
      may("access_rules:create") &&
        entry.status === "Requested" && { label: "Decide", icon: IconGavel, onClick: () => setDeciding(entry) },
      may("access_rules:delete") &&
        isOpen(entry) && {
          label: entry.status === "Active" ? "End" : "Revoke",
          icon: IconDoorOff,
          danger: true,
          onClick: () => putOut(entry),
        },
    );
  return (
    <>
      <PageHeader
        title="Entries"
        about="The platform's staff see nothing of this tenant, unless they come in by an entry: with a reason, for an hour at most, as you have chosen. What they read and do in it stands in the audit log."
      />
      <Stack>
        {may("security-settings:read") && <PolicyCard />}
        <DataTable
          name="entries"
          label="Entries"
          source={whole(useEntries())}
          columns={ENTRY_COLUMNS}
          rowKey={({ id }) => id}
          usual={{ by: "askedAt", order: "desc" }}
          list={useListInAddress()}
          actions={actions}
          details={(entry) => <EntryFacts entry={entry} />}
          empty={
            <EmptyState icon={IconDoorEnter} title="Nobody has asked to come in">
              When one of the platform's staff does, it stands here, with the reason.
            </EmptyState>
          }
        />
      </Stack>
      {deciding && <DecideDialog entry={deciding} onClose={() => setDeciding(undefined)} />}
    </>
  );
}
