/** The menu of each plane as data: groups and names as the field uses them, each entry with what it needs. */
import {
  type Icon,
  IconBuildingCommunity,
  IconBuildingSkyscraper,
  IconChartBar,
  IconCpu,
  IconDoorEnter,
  IconFolders,
  IconHistory,
  IconId,
  IconKey,
  IconLayoutDashboard,
  IconRobot,
  IconServer2,
  IconSettings,
  IconStack2,
  IconStack3,
  IconUsers,
} from "@tabler/icons-react";

export interface Entry {
  name: string;
  to: string;
  icon: Icon;
  permission: string;
  /** Paths that belong to this entry as well. */
  below?: string;
}

interface MenuGroup {
  name: string;
  entries: Entry[];
}

/** Who may come in and what happened: alike for a tenant and for the operators, but for what is seen of the latter. */
const people = (...more: Entry[]): MenuGroup[] => [
  {
    name: "Access",
    entries: [
      { name: "Users", to: "/users", icon: IconUsers, permission: "users:read" },
      { name: "Service accounts", to: "/service-accounts", icon: IconRobot, permission: "service-account:read" },
      { name: "Roles", to: "/roles", icon: IconId, permission: "roles:read" },
      { name: "Access rules", to: "/access-rules", icon: IconKey, permission: "access_rules:read" },
    ],
  },
  {
    name: "Admin",
    entries: [
      { name: "Audit log", to: "/audit", icon: IconHistory, permission: "events-history:read" },
      ...more,
      { name: "Security settings", to: "/settings", icon: IconSettings, permission: "security-settings:read" },
    ],
  },
];

export const MENU: Record<"management" | "tenant", MenuGroup[]> = {
  management: [
    {
      name: "Platform",
      entries: [
        { name: "Tenants", to: "/", icon: IconBuildingCommunity, permission: "tenant:read", below: "/tenants/" },
        { name: "Usage", to: "/usage", icon: IconChartBar, permission: "tenant:read" },
      ],
    },
    ...people(),
  ],
  tenant: [
    {
      name: "Analytics",
      entries: [
        { name: "Overview", to: "/", icon: IconLayoutDashboard, permission: "workloads:read" },
        { name: "Usage", to: "/usage", icon: IconChartBar, permission: "dashboards-consumption:read" },
      ],
    },
    {
      name: "Workload manager",
      entries: [
        { name: "Workloads", to: "/workloads", icon: IconStack2, permission: "workloads:read", below: "/workloads/" },
      ],
    },
    {
      name: "Organization",
      entries: [
        { name: "Projects", to: "/projects", icon: IconFolders, permission: "project:read" },
        { name: "Departments", to: "/departments", icon: IconBuildingSkyscraper, permission: "department:read" },
      ],
    },
    {
      name: "Resources",
      entries: [
        { name: "Clusters", to: "/clusters", icon: IconServer2, permission: "cluster:read" },
        { name: "Node pools", to: "/node-pools", icon: IconStack3, permission: "nodepools:read" },
        { name: "Nodes", to: "/nodes", icon: IconCpu, permission: "nodes:read" },
      ],
    },
    ...people({ name: "Entries", to: "/entries", icon: IconDoorEnter, permission: "access_rules:read" }),
  ],
};
