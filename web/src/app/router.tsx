/** Which page stands at which path. Each page is loaded when it is first shown. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from "@tanstack/react-router";
import { useSession } from "@/session/session";
import { readSearch } from "@/workloads/search";
import { Broken, Missing } from "./Missing";
import { Shell } from "./Shell";

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

/** Pages of one plane do not exist at the other's address. */
function only(plane: "management" | "tenant") {
  return function OnlyHere() {
    return useSession().plane === plane ? <Outlet /> : <Missing />;
  };
}

const operators = createRoute({ getParentRoute: () => root, id: "operators", component: only("management") });
const people = createRoute({ getParentRoute: () => root, id: "people", component: only("tenant") });

const home = createRoute({ ...at("/"), component: lazyRouteComponent(() => import("./Home"), "Home") });
const usage = createRoute({
  ...at("/usage"),
  component: lazyRouteComponent(() => import("@/usage/UsagePage"), "UsagePage"),
});

const tenant = createRoute({
  getParentRoute: () => operators,
  path: "/tenants/$tenantId",
  component: lazyRouteComponent(() => import("@/tenants/TenantPage"), "TenantPage"),
});
const projects = createRoute({
  getParentRoute: () => people,
  path: "/projects",
  component: lazyRouteComponent(() => import("@/projects/ProjectsPage"), "ProjectsPage"),
});
const clusters = createRoute({
  getParentRoute: () => people,
  path: "/clusters",
  component: lazyRouteComponent(() => import("@/clusters/ClustersPage"), "ClustersPage"),
});
const nodes = createRoute({
  getParentRoute: () => people,
  path: "/nodes",
  component: lazyRouteComponent(() => import("@/nodes/NodesPage"), "NodesPage"),
});
const workloads = createRoute({
  getParentRoute: () => people,
  path: "/workloads",
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import("@/workloads/WorkloadsPage"), "WorkloadsPage"),
});
const submit = createRoute({
  getParentRoute: () => people,
  path: "/workloads/new",
  component: lazyRouteComponent(() => import("@/workloads/SubmitPage"), "SubmitPage"),
});
const workload = createRoute({
  getParentRoute: () => people,
  path: "/workloads/$workloadId",
  component: lazyRouteComponent(() => import("@/workloads/WorkloadPage"), "WorkloadPage"),
});

const tree = root.addChildren([
  home,
  usage,
  operators.addChildren([tenant]),
  people.addChildren([projects, clusters, nodes, workloads, submit, workload]),
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
