/** The body of an update that replaces a node pool as a whole: what it is set to already, with what was changed. Pure. */
import type { NodePool, PoolChange } from "./queries";

/** Placement and run time are what forms edit, and a change names them; the label stays where none is named. */
export function replacement(now: NodePool, change: PoolChange): PoolChange {
  const {
    overProvisioningRatio,
    gpuNetworkAccelerationLabelKey,
    gpuNetworkAccelerationDetection,
    gpuResourceOptimization,
  } = now;
  return {
    overProvisioningRatio,
    gpuNetworkAccelerationLabelKey,
    gpuNetworkAccelerationDetection,
    gpuResourceOptimization,
    ...change,
  };
}
