/** Entering one tenant, at its page of the operators' plane: ask, what became of it, and what others of the staff did. */
import { Button, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDoorEnter, IconDoorOff } from "@tabler/icons-react";
import { useMay, useSession } from "@/session/session";
import type { Tenant } from "@/tenants/queries";
import { standingOf } from "@/tenants/standing";
import { EmptyState } from "@/ui/EmptyState";
import { done, failed } from "@/ui/notices";
import { DataTable } from "@/ui/table/DataTable";
import { offered } from "@/ui/table/RowMenu";
import { whole } from "@/ui/table/source";
import { AskEntry } from "./AskEntry";
import { type FollowedEntry, useEndEntry, useTenantEntries } from "./asking";
import { followedColumns } from "./columns";
import { EntryFacts } from "./EntryFacts";
import { OwnEntry } from "./OwnEntry";
import { isOpen } from "./states";

const COLUMNS = followedColumns<FollowedEntry>();
/** Nobody enters a tenant that does not run. */
const RUNS = new Set(["Ready", "Updating"]);

export function TenantEntries({ tenant }: { tenant: Tenant }) {
  const entries = useTenantEntries(tenant.id);
  const end = useEndEntry(tenant.id);
  const [asking, form] = useDisclosure();
  const { name } = useSession();
  const mayAsk = useMay()("tenant:update");
  const own = (entries.data ?? []).filter((entry) => isOpen(entry) && entry.askedBy === name);
  const enter = mayAsk && RUNS.has(standingOf(tenant)) && (
    <Button size="xs" variant="light" leftSection={<IconDoorEnter size={15} />} onClick={form.open}>
      Enter…
    </Button>
  );
  const actions = (entry: FollowedEntry) =>
    offered(
      mayAsk &&
        isOpen(entry) && {
          label: entry.status === "Active" ? "End" : "Withdraw",
          icon: IconDoorOff,
          danger: true,
          onClick: () => end.mutate(entry.id, { onSuccess: () => done("The entry has ended."), onError: failed }),
        },
    );
  return (
    <Stack>
      {mayAsk && own.map((entry) => <OwnEntry key={entry.id} tenant={tenant} entry={entry} />)}
      <DataTable
        name="tenant-entries"
        label="Entries"
        heading="Entries"
        source={whole(entries)}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        usual={{ by: "askedAt", order: "desc" }}
        searchable={false}
        toolbar={enter}
        actions={actions}
        details={(entry) => <EntryFacts entry={entry} />}
        empty={
          <EmptyState icon={IconDoorEnter} title="Nobody has entered this tenant">
            Your rules show nothing of a tenant. To look into it, ask: with a reason, and for an hour at most.
          </EmptyState>
        }
      />
      {asking && <AskEntry tenant={tenant} onClose={form.close} />}
    </Stack>
  );
}
