/** What else is known about a row, beside the list. */
import { Drawer, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import type { Column } from "./column";
import { plainText } from "./column";

interface Props<Row> {
  row: Row | undefined;
  columns: Column<Row>[];
  body: (row: Row) => ReactNode;
  onClose: () => void;
}

export function Details<Row>({ row, columns, body, onClose }: Props<Row>) {
  const name = columns.find(({ fixed }) => fixed);
  return (
    <Drawer
      opened={row !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={row && name && plainText(name, row)}
      closeButtonProps={{ "aria-label": "Close the details" }}
      styles={{ title: { fontWeight: 620, overflowWrap: "anywhere" } }}
    >
      {row && <Stack>{body(row)}</Stack>}
    </Drawer>
  );
}
