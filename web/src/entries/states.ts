/** How the states of an entry are shown. */
import type { Status } from "./queries";

export const ENTRY_STATES: Record<Status, { color: string; about: string }> = {
  Requested: { color: "yellow", about: "Waits for the tenant's consent." },
  Active: { color: "orange", about: "Somebody of the platform's staff may be in now." },
  Ended: { color: "gray", about: "The platform's staff ended it." },
  Refused: { color: "gray", about: "The tenant did not let them in." },
  Revoked: { color: "gray", about: "The tenant put them out." },
  Expired: { color: "gray", about: "Its time was over." },
};

export function isOpen({ status }: { status: Status }): boolean {
  return status === "Requested" || status === "Active";
}
