/** Who may use a scope, in short. */
import { Anchor, Group, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useAccountChoices } from "@/serviceaccounts/queries";
import { subjectName } from "./columns";
import { rulesOfScope } from "./links";
import { type ScopeType, useRulesOf } from "./queries";

export function RulesOfScope({ type, id }: { type: ScopeType; id: string }) {
  const rules = useRulesOf([`scopeType==${type}`, `scopeId==${id}`]).data ?? [];
  const accounts = useAccountChoices();
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text fw={620} size="sm">
          Access rules on it ({rules.length})
        </Text>
        <Anchor component={Link} to={rulesOfScope(type, id)} size="xs">
          In the list
        </Anchor>
      </Group>
      {rules.map((rule) => (
        <Group key={rule.id} justify="space-between" wrap="nowrap" gap="md">
          <Text size="sm" truncate>
            {subjectName(rule, accounts)}
          </Text>
          <Text size="sm" c="dimmed" style={{ flexShrink: 0 }}>
            {rule.roleName}
          </Text>
        </Group>
      ))}
      {rules.length === 0 && (
        <Text size="sm" c="dimmed">
          None; rules on what is above it hold here too.
        </Text>
      )}
    </Stack>
  );
}
