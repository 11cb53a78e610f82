/**
 * The only place that talks to the server. Same origin, the browser's session cookie (in a tab that is in an entry: its
 * token), and types from the server's own documents: one client for each plane, which never see each other's paths.
 */
import createClient, { type Middleware } from "openapi-fetch";
import type { paths as ManagementPaths } from "@/generated/management";
import type { paths as TenantPaths } from "@/generated/tenant";
import { endEntryHere, entryToken } from "./entry";
import { isErrorBody, Problem, unreachable } from "./problem";

const options = { baseUrl: "", credentials: "same-origin" } as const;

export const management = createClient<ManagementPaths>(options);
export const tenant = createClient<TenantPaths>(options);
/** Paths that both planes serve alike: people, roles, rules, the audit log of whichever realm this address is. */
export const realm = createClient<Pick<TenantPaths, keyof TenantPaths & keyof ManagementPaths>>(options);

const byEntry: Middleware = {
  onRequest({ request }) {
    const token = entryToken();
    if (token) request.headers.set("authorization", `Bearer ${token}`);
    return request;
  },
};
for (const client of [management, tenant, realm]) client.use(byEntry);

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
  if (response.status === 401) endEntryHere();
  if (!response.ok) throw new Problem(response.status, isErrorBody(error) ? error : {});
  return data as T;
}
