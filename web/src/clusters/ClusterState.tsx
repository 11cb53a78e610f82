/** The state of a cluster in a person's words, with what it means. */
import { Badge, Tooltip } from "@mantine/core";
import type { Cluster } from "./queries";

type State = NonNullable<Cluster["status"]>["state"];

export const STATES: Record<State, { name: string; color: string; about: string }> = {
  WaitingToConnect: {
    name: "Waiting to connect",
    color: "yellow",
    about: "Its agent has not called yet. The install text says how to start it.",
  },
  Connected: { name: "Connected", color: "lagoon", about: "Its agent is connected and reports." },
  Disconnected: {
    name: "Disconnected",
    color: "red",
    about: "Its agent has not called for a while. Workloads go on; what is shown here may be old.",
  },
  MissingPrerequisites: {
    name: "Missing prerequisites",
    color: "orange",
    about: "Something that it needs is not installed on the cluster.",
  },
  ServiceIssues: { name: "Service issues", color: "orange", about: "A part of it does not work as it should." },
  Unknown: { name: "Unknown", color: "gray", about: "Nothing is known about it." },
};

export function ClusterState({ cluster }: { cluster: Pick<Cluster, "status" | "deleteRequestedAt"> }) {
  if (cluster.deleteRequestedAt)
    return (
      <Badge variant="light" color="gray" tt="none">
        Being removed
      </Badge>
    );
  const { name, color, about } = STATES[cluster.status?.state ?? "Unknown"];
  return (
    <Tooltip label={about} multiline maw={300}>
      <Badge variant="light" color={color} tt="none">
        {name}
      </Badge>
    </Tooltip>
  );
}
