/** What the page of security settings asks the server, of whichever realm this address is. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, realm } from "@/api/client";
import type { components } from "@/generated/tenant";
import { useOwner } from "@/session/session";

export type SecuritySettings = components["schemas"]["SecuritySettings"];
type Setting = components["schemas"]["AnySecuritySetting"];

export function useSecuritySettings() {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "security-settings"],
    queryFn: () => answered(realm.GET("/api/v1/security/settings")),
  });
}

export function useSaveSetting(key: keyof SecuritySettings) {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Setting) =>
      answered(realm.PUT("/api/v1/security/settings/{key}", { params: { path: { key } }, body })),
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "security-settings"] }),
  });
}
