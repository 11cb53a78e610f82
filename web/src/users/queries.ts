/** What pages ask the server about users, of whichever realm this address is. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, realm } from "@/api/client";
import { CALM } from "@/api/queries";
import type { components } from "@/generated/tenant";
import { useMay, useOwner } from "@/session/session";
import type { Served } from "@/ui/table/source";

export type User = components["schemas"]["User"];
export type UserCreated = components["schemas"]["UserCreated"];
const MOST = 500;

export function useUserList(): Served<User> {
  return {
    key: [useOwner(), "users"],
    every: CALM,
    read: async (query) => ({ rows: await answered(realm.GET("/api/v1/users", { params: { query } })) }),
    count: async (query) => (await answered(realm.GET("/api/v1/users/count", { params: { query } }))).count,
  };
}

/** For fields that name a user; empty for those who may not see them. */
export function useUserNames(): string[] {
  const owner = useOwner();
  const may = useMay();
  const query = { limit: MOST, sortBy: "username" };
  const found = useQuery({
    queryKey: [owner, "users", "names"],
    enabled: may("users:read"),
    queryFn: async () =>
      (await answered(realm.GET("/api/v1/users", { params: { query } }))).map((user) => user.username),
  });
  return found.data ?? [];
}

export function useCreateUser() {
  return useUsersChange((email: string) => answered(realm.POST("/api/v1/users", { body: { email } })));
}

/** A new temporary password, in this answer and nowhere else. */
export function useResetPassword() {
  return useUsersChange((userId: string) =>
    answered(realm.POST("/api/v1/users/{userId}/password", { params: { path: { userId } } })),
  );
}

/** Ends every session and every token of a user. */
export function useLogOutUser() {
  return useUsersChange((userId: string) =>
    answered(realm.POST("/api/v1/users/{userId}/logout", { params: { path: { userId } } })),
  );
}

/** For somebody who has lost the device that shows the codes. */
export function useRemoveSecondFactor() {
  return useUsersChange((userId: string) =>
    answered(realm.DELETE("/api/atoll/v1/users/{userId}/totp", { params: { path: { userId } } })),
  );
}

export function useDeleteUser() {
  return useUsersChange((userId: string) =>
    answered(realm.DELETE("/api/v1/users/{userId}", { params: { path: { userId } } })),
  );
}

function useUsersChange<Given, Made>(mutationFn: (given: Given) => Promise<Made>) {
  const owner = useOwner();
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => void queries.invalidateQueries({ queryKey: [owner, "users"] }),
  });
}
