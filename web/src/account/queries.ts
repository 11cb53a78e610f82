/** What a person asks the server about himself, in whichever realm this address is. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, realm } from "@/api/client";
import { CALM } from "@/api/queries";
import type { components } from "@/generated/tenant";
import { useOwner } from "@/session/session";

export type Me = components["schemas"]["Me"];
export type OwnSession = components["schemas"]["SessionShape"];
const MOST_RULES = 100;

export function useMe() {
  const owner = useOwner();
  return useQuery({ queryKey: [owner, "me"], queryFn: () => answered(realm.GET("/api/atoll/v1/me")) });
}

/** The person's own rules, and those of the groups that he is in. */
export function useOwnRules() {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "me", "rules"],
    queryFn: async () => {
      const query = { limit: MOST_RULES };
      const found = await answered(realm.GET("/api/v1/authorization/me/access-rules", { params: { query } }));
      return found.accessRules.accessRules;
    },
  });
}

export function useOwnSessions() {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "me", "sessions"],
    refetchInterval: CALM,
    queryFn: async () => (await answered(realm.GET("/api/atoll/v1/me/sessions"))).sessions,
  });
}

export function useEndSession() {
  return useOwnChange((sessionId: string) =>
    answered(realm.DELETE("/api/atoll/v1/me/sessions/{sessionId}", { params: { path: { sessionId } } })),
  );
}

export function useEndOtherSessions() {
  return useOwnChange(() => answered(realm.DELETE("/api/atoll/v1/me/sessions")));
}

/** The secret of an authenticator app; one that was begun before is void. */
export function useStartSecondFactor() {
  return useOwnChange(() => answered(realm.POST("/api/atoll/v1/me/totp")));
}

export function useConfirmSecondFactor() {
  return useOwnChange((code: string) => answered(realm.POST("/api/atoll/v1/me/totp/confirm", { body: { code } })));
}

export function useRenewRecoveryCodes() {
  return useOwnChange((code: string) => answered(realm.POST("/api/atoll/v1/me/recovery-codes", { body: { code } })));
}

export function useTurnSecondFactorOff() {
  return useOwnChange((body: { password: string; code: string }) =>
    answered(realm.DELETE("/api/atoll/v1/me/totp", { body })),
  );
}

function useOwnChange<Made, Given = void>(mutationFn: (given: Given) => Promise<Made>) {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "me"] }),
  });
}
