/** Columns of what is in effect of the scheduling rules: hidden until somebody asks for them. */
import type { Column } from "@/ui/table/column";
import { written } from "./duration";
import { inOrder, LIMITS, type Settings, TYPED } from "./rules";

export function ruleColumns<Row>(effective: (row: Row) => Settings): Column<Row>[] {
  const limits = LIMITS.map(({ name, title }): Column<Row> => ({
    id: name,
    title,
    hidden: true,
    value: (row) => {
      const seconds = effective(row).schedulingRules?.[name];
      return seconds == null ? null : written(seconds);
    },
  }));
  const types = TYPED.map(({ kind, title }): Column<Row> => ({
    id: `${kind}NodeTypes`,
    title,
    hidden: true,
    value: (row) => inOrder(effective(row).nodeTypes?.[kind]),
  }));
  const pools: Column<Row> = {
    id: "defaultNodePools",
    title: "Default node pools",
    hidden: true,
    value: (row) => inOrder(effective(row).defaultNodePools),
  };
  return [...limits, pools, ...types];
}
