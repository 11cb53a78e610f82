/** What pages ask the server about service accounts, of whichever realm this address is. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, realm } from "@/api/client";
import { CALM } from "@/api/queries";
import type { components } from "@/generated/tenant";
import { useMay, useOwner } from "@/session/session";
import type { Choice } from "@/ui/table/column";

export type ServiceAccount = components["schemas"]["ServiceAccount"];

export function useServiceAccounts(enabled = true) {
  const owner = useOwner();
  return useQuery({
    queryKey: [owner, "service-accounts"],
    enabled,
    refetchInterval: CALM,
    queryFn: () => answered(realm.GET("/api/v1/service-accounts")),
  });
}

/** For fields that name a service account; empty for those who may not see them. */
export function useAccountChoices(): Choice[] {
  const may = useMay();
  return (useServiceAccounts(may("service-account:read")).data ?? []).map(({ id, name }) => ({
    value: id,
    label: name,
  }));
}

export function useCreateServiceAccount() {
  return useAccountsChange((name: string) => answered(realm.POST("/api/v1/service-accounts", { body: { name } })));
}

export function useRotateSecret() {
  return useAccountsChange((serviceAccountId: string) =>
    answered(
      realm.POST("/api/v1/service-accounts/{serviceAccountId}/secret", { params: { path: { serviceAccountId } } }),
    ),
  );
}

export function useEnableServiceAccount() {
  return useAccountsChange(({ id, enabled }: { id: string; enabled: boolean }) =>
    answered(
      realm.PATCH("/api/v1/service-accounts/{serviceAccountId}", {
        params: { path: { serviceAccountId: id } },
        body: { enabled },
      }),
    ),
  );
}

export function useDeleteServiceAccount() {
  return useAccountsChange((serviceAccountId: string) =>
    answered(realm.DELETE("/api/v1/service-accounts/{serviceAccountId}", { params: { path: { serviceAccountId } } })),
  );
}

function useAccountsChange<Given, Made>(mutationFn: (given: Given) => Promise<Made>) {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "service-accounts"] }),
  });
}
