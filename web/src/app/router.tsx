/** Which page stands at which path. Each page is loaded when it is first shown. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from "@tanstack/react-router";
import { useSession } from "@/session/session";
import { readList } from "@/ui/table/list";
import { Broken, Missing } from "./Missing";
import { Shell } from "./Shell";

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });

/** Pages of one plane do not exist at the other's address. */
function only(plane: "management" | "tenant") {
  return function OnlyHere() {
    return useSession().plane === plane ? <Outlet /> : <Missing />;
  };
}

const operators = createRoute({ getParentRoute: () => root, id: "operators", component: only("management") });
const people = createRoute({ getParentRoute: () => root, id: "people", component: only("tenant") });

/** A list keeps its search, filters, order and page in the address. */
const list = { validateSearch: readList };
const below = <Path extends string>(path: Path) => ({ getParentRoute: () => people, path });
const both = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

const home = createRoute({ ...both("/"), ...list, component: lazyRouteComponent(() => import("./Home"), "Home") });
const usage = createRoute({
  ...both("/usage"),
  component: lazyRouteComponent(() => import("@/usage/UsagePage"), "UsagePage"),
});
const users = createRoute({
  ...both("/users"),
  ...list,
  component: lazyRouteComponent(() => import("@/users/UsersPage"), "UsersPage"),
});
const serviceAccounts = createRoute({
  ...both("/service-accounts"),
  ...list,
  component: lazyRouteComponent(() => import("@/serviceaccounts/ServiceAccountsPage"), "ServiceAccountsPage"),
});
const roles = createRoute({
  ...both("/roles"),
  ...list,
  component: lazyRouteComponent(() => import("@/roles/RolesPage"), "RolesPage"),
});
const accessRules = createRoute({
  ...both("/access-rules"),
  ...list,
  component: lazyRouteComponent(() => import("@/accessrules/AccessRulesPage"), "AccessRulesPage"),
});
const audit = createRoute({
  ...both("/audit"),
  ...list,
  component: lazyRouteComponent(() => import("@/audit/AuditPage"), "AuditPage"),
});
const settings = createRoute({
  ...both("/settings"),
  component: lazyRouteComponent(() => import("@/settings/SettingsPage"), "SettingsPage"),
});

const tenant = createRoute({
  getParentRoute: () => operators,
  path: "/tenants/$tenantId",
  component: lazyRouteComponent(() => import("@/tenants/TenantPage"), "TenantPage"),
});

const projects = createRoute({
  ...below("/projects"),
  ...list,
  component: lazyRouteComponent(() => import("@/projects/ProjectsPage"), "ProjectsPage"),
});
const departments = createRoute({
  ...below("/departments"),
  ...list,
  component: lazyRouteComponent(() => import("@/departments/DepartmentsPage"), "DepartmentsPage"),
});
const clusters = createRoute({
  ...below("/clusters"),
  ...list,
  component: lazyRouteComponent(() => import("@/clusters/ClustersPage"), "ClustersPage"),
});
const nodePools = createRoute({
  ...below("/node-pools"),
  ...list,
  component: lazyRouteComponent(() => import("@/nodepools/NodePoolsPage"), "NodePoolsPage"),
});
const nodes = createRoute({
  ...below("/nodes"),
  ...list,
  component: lazyRouteComponent(() => import("@/nodes/NodesPage"), "NodesPage"),
});
const workloads = createRoute({
  ...below("/workloads"),
  ...list,
  component: lazyRouteComponent(() => import("@/workloads/WorkloadsPage"), "WorkloadsPage"),
});
const submit = createRoute({
  ...below("/workloads/new"),
  component: lazyRouteComponent(() => import("@/workloads/SubmitPage"), "SubmitPage"),
});
const workload = createRoute({
  ...below("/workloads/$workloadId"),
  component: lazyRouteComponent(() => import("@/workloads/WorkloadPage"), "WorkloadPage"),
});

const entries = createRoute({
  ...below("/entries"),
  ...list,
  component: lazyRouteComponent(() => import("@/entries/EntriesPage"), "EntriesPage"),
});
const account = createRoute({
  ...both("/account"),
  component: lazyRouteComponent(() => import("@/account/AccountPage"), "AccountPage"),
});

const tree = root.addChildren([
  home,
  usage,
  users,
  serviceAccounts,
  roles,
  accessRules,
  audit,
  settings,
  account,
  operators.addChildren([tenant]),
  people.addChildren([projects, departments, clusters, nodePools, nodes, workloads, submit, workload, entries]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: "intent",
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
