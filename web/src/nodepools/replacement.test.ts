import { expect, test } from "vitest";
import type { NodePool } from "./queries";
import { replacement } from "./replacement";

const POOL = {
  id: "1",
  name: "h100",
  labelKey: "example.com/gpu",
  labelValue: "h100",
  overProvisioningRatio: 2,
  gpuNetworkAccelerationDetection: "Use",
  gpuResourceOptimization: { swapEnabled: true },
  placementStrategy: { gpu: "binpack", cpu: "binpack" },
  networkTopologyId: "a-topology",
} as Partial<NodePool> as NodePool;

test("a pool that loses its topology keeps all that no form edits", () => {
  const change = {
    placementStrategy: { gpu: "spread", cpu: "binpack" },
    schedulingConfiguration: { minGuaranteedRuntime: "1h" },
    networkTopologyId: null,
  } as const;
  expect(replacement(POOL, change)).toEqual({
    overProvisioningRatio: 2,
    gpuNetworkAccelerationLabelKey: undefined,
    gpuNetworkAccelerationDetection: "Use",
    gpuResourceOptimization: { swapEnabled: true },
    ...change,
  });
});
