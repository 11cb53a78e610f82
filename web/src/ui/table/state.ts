/** Where a table's state lives: in the page's address, in the page itself, or on this device. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Column } from "./column";
import type { ListState } from "./list";

export interface ListControl {
  state: ListState;
  /** Leads back to the first page, unless the change is to another one. */
  change: (change: Partial<ListState>) => void;
}

/** The page's one table: shared with whoever gets the link. */
export function useListInAddress(): ListControl {
  const state = useSearch({ strict: false });
  const navigate = useNavigate();
  return {
    state,
    change: (change) =>
      void navigate({ to: ".", search: () => ({ ...state, page: undefined, ...change }), replace: true }),
  };
}

/** A table inside a page or a dialog. */
export function useListHere(): ListControl {
  const [state, setState] = useState<ListState>({});
  return { state, change: (change) => setState((before) => ({ ...before, page: undefined, ...change })) };
}

type Visible = Record<string, boolean>;

/** Which columns a person wants to see of a table is remembered on this device. */
export function useColumns<Row>(table: string, columns: Column<Row>[]) {
  const place = `atoll.columns.${table}`;
  const [chosen, setChosen] = useState<Visible>(() => remembered(place));
  const shown = ({ id, hidden, fixed }: Column<Row>) => fixed || (chosen[id] ?? !hidden);
  const toggle = (column: Column<Row>) => {
    const next = { ...chosen, [column.id]: !shown(column) };
    setChosen(next);
    localStorage.setItem(place, JSON.stringify(next));
  };
  return { visible: columns.filter(shown), shown, toggle };
}

function remembered(place: string): Visible {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "{}") as Visible;
  } catch {
    return {};
  }
}
