/** How answers are kept. Every key begins with whose they are, so that one tenant's page can never show another's. */
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { asProblem } from "./problem";

export type Owner = "management" | `tenant:${string}`;

/** Lists of things that move by themselves are asked again this often. */
export const LIVE = 2000;
export const CALM = 15000;
export const SESSION_KEY = ["session"] as const;

export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => query.queryKey[0] !== SESSION_KEY[0] && onFailure(client, error),
    }),
    mutationCache: new MutationCache({ onError: (error) => onFailure(client, error) }),
    defaultOptions: {
      queries: {
        staleTime: 1000,
        retry: (count, error) => asProblem(error).status === 0 && count < 2,
        placeholderData: undefined,
      },
      mutations: { retry: false },
    },
  });
  return client;
}

/** A session that ended shows the sign-in page, whichever answer said so first. */
function onFailure(client: QueryClient, error: unknown): void {
  if (asProblem(error).status === 401) client.setQueryData(SESSION_KEY, null);
}
