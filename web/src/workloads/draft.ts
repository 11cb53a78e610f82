/** The form of a training as values: what a person typed, and the body that it becomes. Pure. */
import type { TrainingCreation } from "./queries";

export interface Variable {
  name: string;
  value: string;
}

export interface Draft {
  name: string;
  projectId: string | null;
  image: string;
  command: string;
  args: string;
  variables: Variable[];
  gpus: number | string;
  cores: number | string;
  memory: string;
  parallelism: number | string;
  completions: number | string;
}

export const EMPTY: Draft = {
  name: "",
  projectId: null,
  image: "",
  command: "",
  args: "",
  variables: [],
  gpus: 1,
  cores: 1,
  memory: "1Gi",
  parallelism: 1,
  completions: 1,
};

/** The API's names of what the form has a place for. */
export const FIELDS: Record<string, keyof Draft> = {
  name: "name",
  projectId: "projectId",
  "spec.image": "image",
  "spec.command": "command",
  "spec.args": "args",
  "spec.environmentVariables": "variables",
  "spec.environmentVariables.name": "variables",
  "spec.compute.gpuDevicesRequest": "gpus",
  "spec.compute.cpuCoreRequest": "cores",
  "spec.compute.cpuMemoryRequest": "memory",
  "spec.parallelism": "parallelism",
  "spec.completions": "completions",
};

const NAME = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
const QUANTITY = /^[0-9.]+(Ki|Mi|Gi|Ti|k|M|G|T)?$/;

export function problemsOf(draft: Draft): Record<string, string> {
  const problems: Record<string, string> = {};
  if (!NAME.test(draft.name)) problems.name = "Begin with a small letter; then letters, digits and dashes, at most 63.";
  if (!draft.projectId) problems.projectId = "Choose the project that it belongs to.";
  if (!draft.image.trim() && !draft.command.trim()) problems.image = "Name an image, a command, or both.";
  if (draft.memory && !QUANTITY.test(draft.memory)) problems.memory = "A number with a unit, for example 512Mi or 4Gi.";
  if (draft.variables.some(({ name }) => !name.trim())) problems.variables = "Every variable needs a name.";
  return problems;
}

/** Empty fields are left out, so that the server's defaults and policies hold. */
export function creationOf(draft: Draft, clusterId: string): TrainingCreation {
  return {
    name: draft.name,
    projectId: draft.projectId ?? "",
    clusterId,
    spec: {
      image: draft.image.trim() || undefined,
      command: draft.command.trim() || undefined,
      args: draft.args.trim() || undefined,
      environmentVariables:
        draft.variables.length > 0
          ? draft.variables.map(({ name, value }) => ({ name: name.trim(), value }))
          : undefined,
      compute: {
        gpuDevicesRequest: numberOf(draft.gpus) ?? 0,
        cpuCoreRequest: numberOf(draft.cores),
        cpuMemoryRequest: draft.memory || undefined,
      },
      parallelism: moreThanOne(draft.parallelism),
      completions: moreThanOne(draft.completions),
    },
  };
}

function numberOf(value: number | string): number | undefined {
  return value === "" ? undefined : Number(value);
}

function moreThanOne(value: number | string): number | undefined {
  return Number(value) > 1 ? Number(value) : undefined;
}
