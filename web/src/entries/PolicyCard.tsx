/** What it takes for the platform's staff to come in: the tenant's own choice. */
import { Badge, Group, Radio, SimpleGrid, Skeleton, Stack, Text } from "@mantine/core";
import { useMay } from "@/session/session";
import { Card } from "@/ui/Card";
import { done } from "@/ui/notices";
import { ProblemNote } from "@/ui/ProblemNote";
import { type Policy, useChoosePolicy, useEntryPolicy } from "./queries";

const CHOICES: Record<Policy, [name: string, about: string]> = {
  consent: ["With your consent", "Each request waits, at most a day, until one of you allows or refuses it."],
  notice: ["With a notice to you", "They are in at once and you see it here, with the reason; you can put them out."],
  never: ["Not at all", "Every request is refused at once. You see here that they asked."],
};

export function PolicyCard() {
  const { data, error, refetch } = useEntryPolicy();
  if (error && !data) return <ProblemNote error={error} retry={() => void refetch()} />;
  return <Card title="How they get in">{data ? <Choices policy={data} /> : <Skeleton height={74} />}</Card>;
}

function Choices({ policy }: { policy: Policy }) {
  const choose = useChoosePolicy();
  const mayChange = useMay()("security-settings:update");
  const pick = (chosen: string) =>
    choose.mutate(chosen as Policy, {
      onSuccess: ({ policy: kept }) => done(`From now on: ${CHOICES[kept][0].toLowerCase()}.`),
    });
  return (
    <Stack>
      <Radio.Group
        value={choose.isPending ? choose.variables : policy}
        onChange={pick}
        aria-label="How the platform's staff get in"
      >
        <SimpleGrid cols={{ base: 1, md: 3 }}>
          {Object.entries(CHOICES).map(([value, [name, about]]) => (
            <Radio.Card
              key={value}
              value={value}
              p="sm"
              aria-label={name}
              disabled={!mayChange || choose.isPending}
              display="flex"
              style={{ borderColor: value === policy ? "var(--mantine-primary-color-filled)" : "var(--line)" }}
            >
              <Group wrap="nowrap" align="flex-start" gap="sm">
                <Radio.Indicator mt={1} />
                <div>
                  <Group gap={6}>
                    <Text size="sm" fw={550}>
                      {name}
                    </Text>
                    {value === "consent" && (
                      <Badge size="xs" variant="light" color="gray" tt="none">
                        usual
                      </Badge>
                    )}
                  </Group>
                  <Text size="xs" c="dimmed">
                    {about}
                  </Text>
                </div>
              </Group>
            </Radio.Card>
          ))}
        </SimpleGrid>
      </Radio.Group>
      <ProblemNote error={choose.error} />
    </Stack>
  );
}
