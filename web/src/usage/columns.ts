/** The columns of every list of what was used. */
import { hours } from "@/ui/relative";
import type { Column } from "@/ui/table/column";

interface Used {
  name: string;
  gpuSeconds: number;
  cpuCoreSeconds: number;
}

export function usageColumns<Row extends Used>(of: string): Column<Row>[] {
  return [
    { id: "name", title: of, fixed: true, value: ({ name }) => name },
    {
      id: "gpu",
      title: "GPU hours",
      kind: "number",
      value: ({ gpuSeconds }) => gpuSeconds / 3600,
      render: ({ gpuSeconds }) => hours(gpuSeconds),
    },
    {
      id: "cpu",
      title: "CPU core hours",
      kind: "number",
      value: ({ cpuCoreSeconds }) => cpuCoreSeconds / 3600,
      render: ({ cpuCoreSeconds }) => hours(cpuCoreSeconds),
    },
  ];
}
