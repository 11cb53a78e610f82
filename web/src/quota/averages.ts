/** Columns of what departments and projects held on average: hidden until somebody asks for them. */
import type { components } from "@/generated/tenant";
import type { Column } from "@/ui/table/column";

type Overtime = components["schemas"]["OvertimeData"];
type Measured = { overtimeData?: Overtime | null };

const SPANS = [
  { id: "24h", range: "range24hData", title: "Average GPUs, 24 hours" },
  { id: "7d", range: "range7dData", title: "Average GPUs, 7 days" },
  { id: "30d", range: "range30dData", title: "Average GPUs, 30 days" },
] as const;

export const averageColumns = SPANS.map(({ id, range, title }): Column<Measured> => ({
  id: `average${id}`,
  title,
  kind: "number",
  hidden: true,
  value: ({ overtimeData }) => overtimeData?.[range]?.averageGpuAllocation,
  sort: `avgGpuAllocation${id}`,
  filter: { field: `avgGpuAllocation${id}`, kind: "number" },
}));
