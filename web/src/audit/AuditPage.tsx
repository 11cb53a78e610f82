/** Who did what, when and from where, and with which outcome. */
import { Code, Text } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { EmptyState } from "@/ui/EmptyState";
import { Facts } from "@/ui/Facts";
import { PageHeader } from "@/ui/PageHeader";
import { exact } from "@/ui/relative";
import { DataTable } from "@/ui/table/DataTable";
import { useListInAddress } from "@/ui/table/state";
import { useNow } from "@/ui/Time";
import { AUDIT_COLUMNS } from "./columns";
import { DaysPicker } from "./DaysPicker";
import { type AuditRecord, useAuditList } from "./queries";
import { rangeOf } from "./range";

export function AuditPage() {
  const list = useListInAddress();
  const now = useNow();
  const range = rangeOf(list.state, now);
  return (
    <>
      <PageHeader
        title="Audit log"
        about="Every change and every sign-in, and reads that were refused. Nobody can edit or delete an entry here."
      />
      <DataTable
        name="audit-log"
        label="Audit log"
        source={useAuditList(range)}
        columns={AUDIT_COLUMNS}
        rowKey={({ id }) => id}
        usual={{ by: "timestamp", order: "desc" }}
        list={list}
        toolbar={<DaysPicker range={range} now={now} onChange={(days) => list.change(days)} />}
        downloads={["csv", "json"]}
        details={(record) => <Entry record={record} />}
        empty={
          <EmptyState icon={IconHistory} title="Nothing happened in these days">
            Choose other days to look further back.
          </EmptyState>
        }
      />
    </>
  );
}

function Entry({ record }: { record: AuditRecord }) {
  const more = Object.entries(record.metadata);
  return (
    <>
      <Facts
        facts={[
          ["When", exact(new Date(record.timestamp))],
          ["Subject", record.subject],
          ["Subject type", record.subject_type],
          ["Source address", record.source_ip],
          ["Result", `${record.result} (HTTP ${record.http_status_code})`],
          ["Entity type", record.entity_type],
          ["Entity", record.entity_name],
          ["Entity id", record.entity_id],
          ["Cluster", record.cluster_name],
          ["Request", record.request_id],
          ["Entry", record.id],
        ]}
      />
      <Code block>
        {record.http_method} {record.url}
      </Code>
      {more.length > 0 && (
        <>
          <Text fw={620} size="sm">
            More
          </Text>
          <Facts facts={more} />
        </>
      )}
    </>
  );
}
