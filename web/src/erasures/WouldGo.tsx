/** The dry run: how many rows of each kind would go. */
import { ScrollArea, Text } from "@mantine/core";
import { IconDatabaseOff } from "@tabler/icons-react";
import { EmptyState } from "@/ui/EmptyState";
import { plural } from "@/ui/relative";
import type { Column } from "@/ui/table/column";
import { DataTable } from "@/ui/table/DataTable";
import { wholeOf } from "@/ui/table/source";
import type { useWouldGo } from "./queries";
import { kindOf } from "./steps";

interface Kind {
  table: string;
  rows: number;
}

const COLUMNS: Column<Kind>[] = [
  { id: "kind", title: "Kind", fixed: true, value: ({ table }) => kindOf(table) },
  { id: "rows", title: "Rows", kind: "number", value: ({ rows }) => rows },
];

export function WouldGo({ trial }: { trial: ReturnType<typeof useWouldGo> }) {
  const { data } = trial;
  const total = data && (
    <Text size="sm" className="numbers" data-testid="would-go">
      {plural(data.totalRows, "row")} of {plural(Object.keys(data.rows).length, "kind")}
    </Text>
  );
  return (
    <ScrollArea.Autosize mah={230} type="auto" offsetScrollbars="present">
      <DataTable
        name="would-go"
        label="What would go"
        heading="What would go"
        toolbar={total}
        source={wholeOf(trial, data && kindsOf(data.rows))}
        columns={COLUMNS}
        rowKey={({ table }) => table}
        usual={{ by: "rows", order: "desc" }}
        searchable={false}
        empty={
          <EmptyState icon={IconDatabaseOff} title="No rows">
            Only the tenant's name is left.
          </EmptyState>
        }
      />
    </ScrollArea.Autosize>
  );
}

function kindsOf(rows: Record<string, number>): Kind[] {
  return Object.entries(rows).map(([table, count]) => ({ table, rows: count }));
}
