/** What to type on the machine that becomes the cluster. */
import { Alert, Modal, Skeleton, Stack, Text } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { CopyBlock } from "@/ui/Copy";
import { ProblemNote } from "@/ui/ProblemNote";
import { ClusterState } from "./ClusterState";
import { type Cluster, useClusters, useInstallInfo } from "./queries";

const USUAL_VERSION = "latest";

export function InstallDialog({ cluster, onClose }: { cluster: Cluster | undefined; onClose: () => void }) {
  const { data, error } = useInstallInfo(cluster?.uuid, cluster?.version ?? USUAL_VERSION);
  const current = useClusters().data?.find(({ uuid }) => uuid === cluster?.uuid) ?? cluster;
  return (
    <Modal
      opened={cluster !== undefined}
      onClose={onClose}
      title={`Install the agent of ${cluster?.name ?? ""}`}
      size="xl"
    >
      <Stack>
        <Text size="sm">
          Run this on the machine whose GPUs the cluster is to have. The agent calls this address by itself and keeps
          the connection.
        </Text>
        {error ? (
          <ProblemNote error={error} />
        ) : data ? (
          <CopyBlock value={data.installationStr} label="Copy" />
        ) : (
          <Skeleton height={120} />
        )}
        <Alert variant="light" color="gray" icon={<IconKey size={18} />}>
          <Text size="sm">
            The secret in it enrols one agent. Afterwards the agent has a key of its own, and the secret is of no use to
            anybody else.
          </Text>
        </Alert>
        {current && (
          <Text size="sm" component="div">
            Right now: <ClusterState cluster={current} />
          </Text>
        )}
      </Stack>
    </Modal>
  );
}
