/** What a tenant may have and how much of it there is: counts, never what they count. */
import { Button, Group, Progress, Skeleton, Stack, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { Card } from "@/ui/Card";
import { ProblemNote } from "@/ui/ProblemNote";
import { amount } from "@/ui/relative";
import { isExceeded, type LimitRow, rowsOf } from "./limits";
import { type Tenant, useLimits } from "./queries";

export function LimitsCard({ tenant, onEdit }: { tenant: Tenant; onEdit?: () => void }) {
  const { data, error, refetch } = useLimits(String(tenant.id));
  return (
    <Card title="Limits" aside={onEdit && data && <EditButton label="Edit limits" onClick={onEdit} />}>
      {error && !data ? (
        <ProblemNote error={error} retry={() => void refetch()} />
      ) : data ? (
        <Stack gap="sm">
          {rowsOf(data).map((row) => (
            <Row key={row.name} row={row} about={row.name === "gpus" ? aboutGpus(data.used.gpusReported) : undefined} />
          ))}
        </Stack>
      ) : (
        <Skeleton height={150} />
      )}
    </Card>
  );
}

export function EditButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button size="compact-sm" variant="default" leftSection={<IconPencil size={14} />} onClick={onClick}>
      {label}
    </Button>
  );
}

function aboutGpus(reported: number): string {
  return `Quota of all departments together; its clusters report ${amount(reported)}.`;
}

function Row({ row, about }: { row: LimitRow; about?: string }) {
  const { title, used, limit } = row;
  const exceeded = isExceeded(row);
  return (
    <div data-testid={`limit-${row.name}`}>
      <Group justify="space-between" gap="md" wrap="nowrap">
        <Text size="sm" c="dimmed">
          {title}
        </Text>
        <Text size="sm" className="numbers">
          {used !== undefined && amount(used)}
          {used !== undefined && limit !== null && ` of ${amount(limit)}`}
          {used === undefined && limit !== null && `at most ${amount(limit)}`}
          {limit === null && (
            <Text span inherit c="dimmed">
              {used === undefined ? "no limit" : ", no limit"}
            </Text>
          )}
        </Text>
      </Group>
      {used !== undefined && limit !== null && (
        <Progress
          mt={4}
          size={6}
          radius="xl"
          aria-label={title}
          color={exceeded ? "orange" : undefined}
          value={used >= limit ? 100 : (100 * used) / limit}
        />
      )}
      {exceeded && (
        <Text size="xs" c="orange" mt={2}>
          More than the limit: it stays, and more of it is refused.
        </Text>
      )}
      {about && (
        <Text size="xs" c="dimmed" mt={2}>
          {about}
        </Text>
      )}
    </div>
  );
}
