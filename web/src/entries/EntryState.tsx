import { StateBadge } from "@/ui/StateBadge";
import type { Status } from "./queries";
import { ENTRY_STATES } from "./states";

export function EntryState({ status, about }: { status: Status; about?: string | null }) {
  const { color, about: usual } = ENTRY_STATES[status];
  return (
    <StateBadge color={color} about={about ?? usual}>
      {status}
    </StateBadge>
  );
}
