/** Who one is at this address, and by which rules one may do what. */
import { Divider, Group, Skeleton, Stack, Text } from "@mantine/core";
import { SCOPES } from "@/accessrules/columns";
import { useSession } from "@/session/session";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import { ProblemNote } from "@/ui/ProblemNote";
import { exact } from "@/ui/relative";
import { useMe, useOwnRules } from "./queries";

const KINDS: Record<string, string> = {
  user: "User",
  entry: "The platform's staff, by an entry",
  "service-account": "Service account",
};

export function AboutCard() {
  const { plane, tenant } = useSession();
  const { data: me, error } = useMe();
  if (error && !me) return <ProblemNote error={error} />;
  if (!me) return <Skeleton height={180} />;
  return (
    <Card title="You">
      <Stack>
        <Facts
          facts={[
            ["Name", me.name],
            ["Kind", KINDS[me.kind] ?? me.kind],
            [plane === "management" ? "Of" : "Tenant", plane === "management" ? "The platform's operators" : tenant],
            ["Signs in with", signsInWith(me.kind, me.hasPassword)],
            ["This session ends", me.sessionExpiresAt && exact(new Date(me.sessionExpiresAt))],
            ["Id", me.id],
          ]}
        />
        {/* An entry's role and scope stand in no list of rules. */}
        {me.kind !== "entry" && (
          <>
            <Divider />
            <Rules />
          </>
        )}
      </Stack>
    </Card>
  );
}

function signsInWith(kind: string, hasPassword: boolean): string | null {
  if (kind !== "user") return null;
  return hasPassword ? "A password" : "The identity provider";
}

function Rules() {
  const { data: rules, error } = useOwnRules();
  if (error && !rules) return <ProblemNote error={error} />;
  if (!rules) return <Skeleton height={40} />;
  return (
    <Stack gap={7}>
      <Text size="sm" fw={550}>
        What you may do
      </Text>
      {rules.length === 0 && (
        <Text size="sm" c="dimmed">
          No access rule gives you anything. An administrator can add one.
        </Text>
      )}
      {rules.map((rule) => (
        <Group key={rule.id} justify="space-between" gap="md" wrap="nowrap" align="flex-start">
          <Text size="sm">{rule.roleName}</Text>
          <Text size="sm" c="dimmed" ta="right" style={{ overflowWrap: "anywhere" }}>
            {rule.scopeType === "system"
              ? "the whole platform"
              : `${SCOPES[rule.scopeType].toLowerCase()} ${rule.scopeName}`}
            {rule.subjectType === "group" && `, by the group ${rule.subjectId}`}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
