/** The menu of each plane as data: groups and names as the field uses them, each entry with what it needs. */
import {
  type Icon,
  IconBuildingCommunity,
  IconChartBar,
  IconCpu,
  IconFolders,
  IconLayoutDashboard,
  IconServer2,
  IconStack2,
} from "@tabler/icons-react";

export interface Entry {
  name: string;
  to: "/" | "/usage" | "/workloads" | "/projects" | "/clusters" | "/nodes";
  icon: Icon;
  permission: string;
  /** Paths that belong to this entry as well. */
  below: string[];
}

interface MenuGroup {
  name: string;
  entries: Entry[];
}

export const MENU: Record<"management" | "tenant", MenuGroup[]> = {
  management: [
    {
      name: "Platform",
      entries: [
        { name: "Tenants", to: "/", icon: IconBuildingCommunity, permission: "tenant:read", below: ["/tenants/"] },
        { name: "Usage", to: "/usage", icon: IconChartBar, permission: "tenant:read", below: [] },
      ],
    },
  ],
  tenant: [
    {
      name: "Analytics",
      entries: [
        { name: "Overview", to: "/", icon: IconLayoutDashboard, permission: "workloads:read", below: [] },
        { name: "Usage", to: "/usage", icon: IconChartBar, permission: "dashboards-consumption:read", below: [] },
      ],
    },
    {
      name: "Workload manager",
      entries: [
        { name: "Workloads", to: "/workloads", icon: IconStack2, permission: "workloads:read", below: ["/workloads/"] },
      ],
    },
    {
      name: "Organization",
      entries: [{ name: "Projects", to: "/projects", icon: IconFolders, permission: "project:read", below: [] }],
    },
    {
      name: "Resources",
      entries: [
        { name: "Clusters", to: "/clusters", icon: IconServer2, permission: "cluster:read", below: [] },
        { name: "Nodes", to: "/nodes", icon: IconCpu, permission: "nodes:read", below: [] },
      ],
    },
  ],
};
