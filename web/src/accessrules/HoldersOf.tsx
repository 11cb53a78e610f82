/** Who may use a department or a project, and by a rule on what. */
import { Anchor, Group, Skeleton, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useAccountChoices } from "@/serviceaccounts/queries";
import { SCOPES, subjectName } from "./columns";
import { rulesOfScope } from "./links";
import { type Holder, type ScopeType, useHolders } from "./queries";

export function HoldersOf({ type, id }: { type: "department" | "project"; id: string }) {
  const holders = useHolders(type, id).data;
  const accounts = useAccountChoices();
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text fw={620} size="sm">
          Who may use it
        </Text>
        <Anchor component={Link} to={rulesOfScope(type, id)} size="xs">
          Rules on it
        </Anchor>
      </Group>
      {holders ? (
        holders.map((holder) => (
          <Group key={holder.accessRuleId} justify="space-between" wrap="nowrap" gap="md">
            <Text size="sm" truncate>
              {subjectName(holder, accounts)}
            </Text>
            <Text size="sm" c="dimmed" ta="right" style={{ flexShrink: 0 }}>
              {holder.roleName}
              {holder.inherited && ` (${whence(holder)})`}
            </Text>
          </Group>
        ))
      ) : (
        <Skeleton height={40} />
      )}
    </Stack>
  );
}

function whence({ scopeType, scopeName }: Holder): string {
  return `${SCOPES[scopeType as ScopeType].toLowerCase()} ${scopeName}`;
}
