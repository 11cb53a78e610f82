/** Everything of this tenant as one archive, for its own administrators. */
import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { Card } from "@/ui/Card";
import { CopyLine } from "@/ui/Copy";
import { done } from "@/ui/notices";
import { ProblemNote } from "@/ui/ProblemNote";
import { ExportRow } from "./ExportRow";
import { type Export, fileOf, useOrderExport, useOwnExports } from "./queries";

export function OwnExports() {
  const { data, error, refetch } = useOwnExports();
  const order = useOrderExport();
  const isWriting = data?.some(({ status }) => status === "Pending" || status === "Running") ?? false;
  const start = () => order.mutate(undefined, { onSuccess: () => done("The export was ordered.") });
  return (
    <Card title="Export">
      <Stack>
        <Text size="sm" c="dimmed">
          Everything of this tenant but its secrets, as one archive: a gzipped tar of JSON lines with a manifest. It is
          written in the background and replaces the one before. Whoever fetches it stands in the audit log.
        </Text>
        {error && !data ? (
          <ProblemNote error={error} retry={() => void refetch()} />
        ) : data ? (
          data.map((one) => <Own key={one.id} of={one} />)
        ) : (
          <Skeleton height={50} />
        )}
        <ProblemNote error={order.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={start} loading={order.isPending} disabled={!data || isWriting}>
            {data?.length ? "Export again" : "Export everything"}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}

function Own({ of }: { of: Export }) {
  return (
    <ExportRow of={of} by={of.requestedBy}>
      {of.status === "Ready" && (
        <Stack gap="xs" mt="xs">
          <Group>
            <Button component="a" href={fileOf(of)} leftSection={<IconDownload size={16} />}>
              Download the archive
            </Button>
          </Group>
          {of.sha256 && (
            <>
              <Text size="xs" c="dimmed">
                SHA-256 of the file
              </Text>
              <CopyLine value={of.sha256} label="Copy the checksum" />
            </>
          )}
        </Stack>
      )}
    </ExportRow>
  );
}
