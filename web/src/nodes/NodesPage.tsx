/** The machines of all clusters, as their agents reported them. */
import { Button } from "@mantine/core";
import { IconCpu } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useClusterChoices } from "@/clusters/queries";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { DataTable } from "@/ui/table/DataTable";
import { useListInAddress } from "@/ui/table/state";
import { nodeColumns } from "./columns";
import { NodeDetails } from "./NodeDetails";
import { useNodeList } from "./queries";

export function NodesPage() {
  return (
    <>
      <PageHeader title="Nodes" about="The machines of your clusters and their GPUs." />
      <DataTable
        name="nodes"
        label="Nodes"
        source={useNodeList()}
        columns={nodeColumns(useClusterChoices())}
        rowKey={({ id }) => id}
        usual={{ by: "name", order: "asc" }}
        list={useListInAddress()}
        details={(node) => <NodeDetails node={node} />}
        empty={
          <EmptyState
            icon={IconCpu}
            title="No nodes yet"
            action={
              <Button component={Link} to="/clusters" variant="light">
                To the clusters
              </Button>
            }
          >
            Nodes appear when a cluster's agent connects and reports what it has.
          </EmptyState>
        }
      />
    </>
  );
}
