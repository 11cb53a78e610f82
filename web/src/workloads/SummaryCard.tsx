import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import { Time } from "@/ui/Time";
import { amount, bytes, duration } from "@/ui/relative";
import { EXPLAINED } from "./phases";
import type { Workload } from "./queries";

export function SummaryCard({ workload }: { workload: Workload }) {
  const { allocatedResources: held } = workload;
  return (
    <Card title="Where it stands">
      <Facts
        facts={[
          ["In this phase since", <Time key="phase" at={workload.phaseUpdatedAt} />],
          ["Message", EXPLAINED.has(workload.phase) ? null : workload.phaseMessage],
          ["Project", workload.projectName],
          ["Department", workload.departmentName],
          ["Priority", workload.priorityClassName],
          [
            "Pods running",
            workload.requestedPods?.number
              ? `${workload.runningPods} of ${workload.requestedPods.number}`
              : workload.runningPods,
          ],
          ["GPUs held", held?.gpu ? amount(held.gpu) : null],
          ["CPU cores held", held?.cpu ? amount(held.cpu) : null],
          ["Memory held", Number(held?.cpuMemory) > 0 ? bytes(Number(held?.cpuMemory)) : null],
          ["Node pool", workload.currentNodePools?.join(", ")],
          ["Waited", duration(workload.totalPendingTimeSeconds ?? 0)],
          ["Ran", duration(workload.totalRunningTimeSeconds ?? 0)],
          ["Completed", workload.completedAt ? <Time key="completed" at={workload.completedAt} /> : null],
        ]}
      />
    </Card>
  );
}
