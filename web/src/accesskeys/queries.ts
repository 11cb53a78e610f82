/** What a person asks the server about his own access keys, in whichever realm this address is. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, realm } from "@/api/client";
import { CALM } from "@/api/queries";
import type { components } from "@/generated/tenant";
import { useOwner } from "@/session/session";

export type AccessKey = components["schemas"]["OwnAccessKey"];

type KeyCreation = components["schemas"]["OwnAccessKeyCreation"];

export function useAccessKeys() {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "access-keys"],
    refetchInterval: CALM,
    queryFn: async () => (await answered(realm.GET("/api/atoll/v1/access-keys"))).accessKeys,
  });
}

const path = (accessKeyId: string) => ({ path: { accessKeyId } });

/** When a key's secret was made and used, and how long the one before it still counts. */
export function useKeySecrets(id: string) {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "access-keys", id, "secret"],
    queryFn: () => answered(realm.GET("/api/atoll/v1/access-keys/{accessKeyId}/secret", { params: path(id) })),
  });
}

export function useCreateAccessKey() {
  return useKeysChange((body: KeyCreation) => answered(realm.POST("/api/atoll/v1/access-keys", { body })));
}

export function useRotateAccessKey() {
  return useKeysChange(({ id, overlapSeconds }: { id: string; overlapSeconds: number }) =>
    answered(
      realm.POST("/api/v1/access-keys/{accessKeyId}/secret", { params: { ...path(id), query: { overlapSeconds } } }),
    ),
  );
}

export function useEnableAccessKey() {
  return useKeysChange(({ id, enabled }: { id: string; enabled: boolean }) =>
    answered(realm.PATCH("/api/atoll/v1/access-keys/{accessKeyId}", { params: path(id), body: { enabled } })),
  );
}

export function useDeleteAccessKey() {
  return useKeysChange((id: string) =>
    answered(realm.DELETE("/api/v1/access-keys/{accessKeyId}", { params: path(id) })),
  );
}

function useKeysChange<Given, Made>(mutationFn: (given: Given) => Promise<Made>) {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "access-keys"] }),
  });
}
