/** What the page of the audit log asks the server, of whichever realm this address is. */
import { answered, realm } from "@/api/client";
import type { components } from "@/generated/tenant";
import { useOwner } from "@/session/session";
import type { Served } from "@/ui/table/source";
import { bounds, type Range } from "./range";

export type AuditRecord = components["schemas"]["AuditLog"];

/** Ours rather than the reference's list: it tells refused reads too. */
export function useAuditList(range: Range): Served<AuditRecord> {
  return {
    key: [useOwner(), "audit", range],
    read: async ({ limit, ...query }) => {
      const asked = { ...query, ...bounds(range), numberOfSamples: limit };
      const found = await answered(realm.GET("/api/atoll/v1/audit", { params: { query: asked } }));
      return { rows: found.logs, total: found.total };
    },
  };
}
