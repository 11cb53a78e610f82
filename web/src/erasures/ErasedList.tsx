/** Tenants that were erased: how their certificates are found again. */
import { IconCertificate } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { EmptyState } from "@/ui/EmptyState";
import { StateBadge } from "@/ui/StateBadge";
import type { Column } from "@/ui/table/column";
import { DataTable } from "@/ui/table/DataTable";
import { whole } from "@/ui/table/source";
import { useListInAddress } from "@/ui/table/state";
import { type Summary, useErasures } from "./queries";
import { STEPS } from "./steps";

const COLUMNS: Column<Summary>[] = [
  { id: "name", title: "Tenant", fixed: true, value: ({ name }) => name, filter: { field: "name", kind: "text" } },
  {
    id: "step",
    title: "Status",
    value: ({ step }) => (step === "done" ? "Erased" : STEPS.find((each) => each.step === step)?.title),
    render: ({ step }) => (
      <StateBadge
        color={step === "done" ? "gray" : "red"}
        about={STEPS.find((each) => step !== "done" && each.step === step)?.title}
      >
        {step === "done" ? "Erased" : "Being erased"}
      </StateBadge>
    ),
  },
  { id: "totalRows", title: "Rows", kind: "number", value: ({ totalRows }) => totalRows },
  { id: "requestedBy", title: "Ordered by", value: ({ requestedBy }) => requestedBy },
  { id: "requestedAt", title: "Ordered", kind: "time", value: ({ requestedAt }) => requestedAt },
  { id: "finishedAt", title: "Done", kind: "time", value: ({ finishedAt }) => finishedAt },
  { id: "tenantId", title: "Id", value: ({ tenantId }) => tenantId },
];

export function ErasedList({ toolbar }: { toolbar: ReactNode }) {
  return (
    <DataTable
      name="erasures"
      label="Erased tenants"
      source={whole(useErasures())}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      usual={{ by: "requestedAt", order: "desc" }}
      list={useListInAddress()}
      toolbar={toolbar}
      to={({ tenantId }) => `/tenants/${tenantId}`}
      empty={
        <EmptyState icon={IconCertificate} title="No tenant was erased yet">
          Erased tenants stay here with their certificates.
        </EmptyState>
      }
    />
  );
}
