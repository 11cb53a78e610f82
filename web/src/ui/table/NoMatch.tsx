import { Button } from "@mantine/core";
import { IconFilterOff } from "@tabler/icons-react";
import { EmptyState } from "../EmptyState";
import type { ListControl } from "./state";

export function NoMatch({ list }: { list: ListControl }) {
  return (
    <EmptyState
      icon={IconFilterOff}
      title="Nothing matches"
      action={
        <Button variant="light" onClick={() => list.change({ search: undefined, filterBy: undefined })}>
          Clear the filters
        </Button>
      }
    >
      The search and the filters leave nothing to show.
    </EmptyState>
  );
}
