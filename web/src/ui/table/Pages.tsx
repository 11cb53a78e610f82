/** Which part of a list is shown, said aloud when it changes, and the way to the others. */
import { Group, Pagination, Text } from "@mantine/core";
import { PAGE_SIZE } from "./list";
import { pagesOf, type View } from "./source";
import type { ListControl } from "./state";

/** Counts of the API end here: from it on there are "more than". */
const COUNTED = 10_001;

export function Pages<Row>({ view, list }: { view: View<Row>; list: ListControl }) {
  const { total, rows } = view;
  if (!total || !rows) return null;
  const page = list.state.page ?? 1;
  const first = (page - 1) * PAGE_SIZE + 1;
  const shown = total > PAGE_SIZE ? `${first}–${first + rows.length - 1} of ${counted(total)}` : counted(total);
  return (
    <Group justify="space-between" px="md" py={8} gap="xs" style={{ borderTop: "1px solid var(--line)" }}>
      <Text size="xs" c="dimmed" className="numbers" aria-live="polite" data-testid="shown">
        {shown}
      </Text>
      {total > PAGE_SIZE && (
        <Pagination
          size="sm"
          total={pagesOf(total)}
          value={page}
          onChange={(next) => list.change({ page: next > 1 ? next : undefined })}
          getControlProps={(control) => ({ "aria-label": `${control} page` })}
          getItemProps={(item) => ({ "aria-label": `Page ${item}` })}
        />
      )}
    </Group>
  );
}

function counted(total: number): string {
  return total >= COUNTED ? "more than 10,000" : `${total.toLocaleString("en-US")} ${total === 1 ? "row" : "rows"}`;
}
