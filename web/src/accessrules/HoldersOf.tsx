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
          <div key={holder.accessRuleId}>
            <Text size="sm" style={{ overflowWrap: "anywhere" }}>
              {subjectName(holder, accounts)}
            </Text>
            <Text size="xs" c="dimmed">
              {holder.roleName}
              {holder.inherited && `, by a rule on the ${whence(holder)}`}
            </Text>
          </div>
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
