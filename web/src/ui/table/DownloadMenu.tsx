/** The rows that the filters leave, as a file. */
import { ActionIcon, Loader, Menu, Text, Tooltip } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { download } from "../download";
import { failed } from "../notices";
import type { Column } from "./column";
import { csv } from "./csv";
import type { Download } from "./DataTable";
import { MOST_DOWNLOADED, type View } from "./source";

interface Props<Row> {
  name: string;
  columns: Column<Row>[];
  view: View<Row>;
  formats?: Download[];
}

const TYPES: Record<Download, string> = { csv: "text/csv;charset=utf-8", json: "application/json" };
/** Says to a spreadsheet that what follows is UTF-8. */
const MARK = "\uFEFF";

export function DownloadMenu<Row>({ name, columns, view, formats = ["csv"] }: Props<Row>) {
  const [read, setRead] = useState<number>();
  const start = async (format: Download) => {
    setRead(0);
    try {
      const rows = await view.all(setRead);
      const text = format === "csv" ? MARK + csv(columns, rows) : JSON.stringify(rows, null, 2);
      download(`${name}.${format}`, text, TYPES[format]);
    } catch (error) {
      failed(error);
    } finally {
      setRead(undefined);
    }
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Tooltip label={read === undefined ? "Download" : `${read.toLocaleString("en-US")} rows read`}>
          <ActionIcon variant="subtle" color="gray" aria-label="Download" disabled={read !== undefined}>
            {read === undefined ? <IconDownload size={17} stroke={1.6} /> : <Loader size={14} />}
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} onClick={() => void start(format)}>
            Download as {format.toUpperCase()}
          </Menu.Item>
        ))}
        <Text size="xs" c="dimmed" px="sm" pb={6} maw={220}>
          At most {MOST_DOWNLOADED.toLocaleString("en-US")} rows, as filtered and sorted here.
        </Text>
      </Menu.Dropdown>
    </Menu>
  );
}
