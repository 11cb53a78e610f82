/** Taking a cluster out: with its agent's help, or at once where the agent will never come back. */
import { Checkbox, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { DeleteDialog } from "@/ui/DeleteDialog";
import { type Cluster, useRemoveCluster } from "./queries";

export function RemoveCluster({ cluster, onClose }: { cluster: Cluster; onClose: () => void }) {
  const [force, setForce] = useState(false);
  return (
    <DeleteDialog
      noun="cluster"
      action="Remove"
      name={cluster.name}
      id={force}
      remove={useRemoveCluster(cluster.uuid)}
      said={force ? `${cluster.name} was removed.` : `${cluster.name} is being removed.`}
      onClose={onClose}
      consequence={
        <Stack gap="sm">
          <Text size="sm">
            Its workloads are ended and its projects and departments go with it. Usage stays on record.
          </Text>
          <Checkbox
            label="Do not wait for its agent"
            description="For a cluster that is gone for good. What still runs there is left as it is."
            checked={force}
            onChange={(event) => setForce(event.currentTarget.checked)}
          />
        </Stack>
      }
    />
  );
}
