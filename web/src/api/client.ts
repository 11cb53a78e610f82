/**
 * The only place that talks to the server. Same origin, the browser's session cookie, and types from the server's own
 * documents: one client for each plane, which never see each other's paths.
 */
import createClient from "openapi-fetch";
import type { paths as ManagementPaths } from "@/generated/management";
import type { paths as TenantPaths } from "@/generated/tenant";
import { isErrorBody, Problem, unreachable } from "./problem";

const options = { baseUrl: "", credentials: "same-origin" } as const;

export const management = createClient<ManagementPaths>(options);
export const tenant = createClient<TenantPaths>(options);
/** Paths that both planes serve alike: people, roles, rules, the audit log of whichever realm this address is. */
export const realm = createClient<Pick<TenantPaths, keyof TenantPaths & keyof ManagementPaths>>(options);

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer; anything else is thrown as a `Problem`. */
export async function answered<T>(call: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await call.catch((failure: unknown) => {
    throw failure instanceof TypeError ? unreachable() : failure;
  });
  if (!response.ok) throw new Problem(response.status, isErrorBody(error) ? error : {});
  return data as T;
}
