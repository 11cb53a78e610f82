/** Who is signed in at this address, and what they may do. */
import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createContext, use } from "react";
import { answered, tenant } from "@/api/client";
import { entryIsOver, entryToken, forgetEntry } from "@/api/entry";
import { asProblem } from "@/api/problem";
import { type Owner, SESSION_KEY } from "@/api/queries";
import type { components } from "@/generated/tenant";

export type Plane = "management" | "tenant";
export type Session = Omit<components["schemas"]["SignedIn"], "plane"> & { plane: Plane };

/** Signed in with a temporary password: nothing is open yet but the way to another one. */
export const NEWCOMER = "newcomer";
const ENTRY = "entry";

/** `null` when nobody is signed in. Both planes answer this route alike. */
export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  staleTime: 60_000,
  queryFn: async (): Promise<Session | typeof NEWCOMER | null> => {
    if (entryIsOver()) return null;
    try {
      let found = await answered(tenant.GET("/api/atoll/v1/session"));
      if (entryToken() && found.kind !== ENTRY) {
        // A link must not make anybody work as somebody else: a person's token is none of an entry.
        forgetEntry();
        found = await answered(tenant.GET("/api/atoll/v1/session"));
      }
      return { ...found, plane: found.plane === "management" ? "management" : "tenant" };
    } catch (failure) {
      if (asProblem(failure).status === 401) return null;
      if (asProblem(failure).reason === "password_change_required") return NEWCOMER;
      throw failure;
    }
  },
});

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("Only pages behind the sign-in ask for the session.");
  return session;
}

/** Whether the platform's staff are here by an entry. */
export function useIsEntry(): boolean {
  return useSession().kind === ENTRY;
}

/** The first part of every query key. */
export function useOwner(): Owner {
  const session = useSession();
  return session.plane === "management" ? "management" : `tenant:${session.tenant}`;
}

/** Hides what would be refused; the server decides. */
export function useMay(): (permission: string) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}

/**
 * Whether a tenant's list is worth asking for: at the operators' address there is none, and without the permission it
 * would be refused again and again, and each time be on record.
 */
export function useMayList(permission: string): boolean {
  const { plane, permissions } = useSession();
  return plane === "tenant" && permissions.includes(permission);
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: { username: string; password: string; otp?: string }) => {
      await answered(tenant.POST("/api/atoll/v1/session", { body }));
      return queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    },
  });
}

/** Whether the password was right and a code has to come with it. */
export function needsCode(error: unknown): boolean {
  return ["second_factor_required", "second_factor_wrong"].includes(asProblem(error).reason);
}

export function useChoosePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: { currentPassword: string; newPassword: string }) => {
      await answered(tenant.POST("/api/v1/me/password", { body }));
      return queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    },
  });
}

/** Forgets everything that was read, then shows the sign-in page. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answered(tenant.DELETE("/api/atoll/v1/session")),
    onSettled: () => {
      queries.setQueryData(SESSION_KEY, null);
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
    },
  });
}

export function useCurrentSession(): Session | typeof NEWCOMER | null {
  return useSuspenseQuery(sessionQuery).data;
}

/** Whose address this is, before anybody has signed in: the first label of the host name. */
export function addressName(host: string = window.location.hostname): string {
  return host.split(".")[0] ?? host;
}
