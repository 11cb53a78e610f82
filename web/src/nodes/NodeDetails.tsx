/** One machine: what its agent reported about it. */
import { Stack, Text } from "@mantine/core";
import { Facts } from "@/ui/Facts";
import { Time } from "@/ui/Time";
import { NodeStatus } from "./columns";
import type { Node } from "./queries";

export function NodeDetails({ node }: { node: Node }) {
  const taints = node.taints ?? [];
  const conditions = node.conditions ?? [];
  return (
    <>
      <Facts
        facts={[
          ["Status", <NodeStatus key="status" node={node} />],
          ["Node pool", node.nodePool],
          ["GPU type", node.gpuInfo?.gpuType],
          ["GPUs", node.gpuInfo?.gpuCount ?? 0],
          ["NVLink domain", node.nvLinkDomainUid],
          ["NVLink clique", node.nvLinkCliqueId],
          ["First seen", <Time key="first" at={node.createdAt} />],
          ["Last report", <Time key="last" at={node.updatedAt} />],
          ["Id", node.id],
        ]}
      />
      {conditions.length > 0 && (
        <Stack gap={6}>
          <Text fw={620} size="sm">
            Conditions
          </Text>
          {conditions.map(({ type, reason, message }) => (
            <Text size="sm" key={type + reason}>
              <b>{type}</b> ({reason}){message ? `: ${message}` : ""}
            </Text>
          ))}
        </Stack>
      )}
      {taints.length > 0 && (
        <Facts facts={taints.map(({ key, value, effect }) => [value ? `${key}=${value}` : key, effect])} />
      )}
    </>
  );
}
