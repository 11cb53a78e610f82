/** A node pool: the label that its nodes carry, and how pods are put onto them. */
import { Modal, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { useClusterChoices } from "@/clusters/queries";
import { useMay } from "@/session/session";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";
import { type NodePool, type PoolSettings, useCreatePool, useEditPool } from "./queries";
import { TopologySelect } from "./TopologySelect";

interface Draft {
  name: string;
  clusterId: string | null;
  labelKey: string;
  labelValue: string;
  gpu: string | null;
  cpu: string | null;
  minGuaranteedRuntime: string;
  topology: string | null;
}

const FIELDS: Record<string, keyof Draft> = {
  name: "name",
  clusterId: "clusterId",
  labelKey: "labelKey",
  labelValue: "labelValue",
  "placementStrategy.gpu": "gpu",
  "placementStrategy.cpu": "cpu",
  "schedulingConfiguration.minGuaranteedRuntime": "minGuaranteedRuntime",
  networkTopologyId: "topology",
};
const STRATEGIES = [
  { value: "binpack", label: "Bin-pack: fill nodes one by one" },
  { value: "spread", label: "Spread: over as many as there are" },
];

export function CreatePool({ onClose }: { onClose: () => void }) {
  const create = useCreatePool();
  return (
    <Modal opened onClose={onClose} title="New node pool" size="lg">
      <Fields
        error={create.error}
        pending={create.isPending}
        action="Create node pool"
        onClose={onClose}
        send={({ name, clusterId, ...draft }) =>
          create.mutateAsync({
            name: name.trim(),
            clusterId: clusterId ?? "",
            labelKey: draft.labelKey.trim(),
            labelValue: draft.labelValue.trim(),
            ...placing(draft),
            networkTopologyId: draft.topology ?? undefined,
          })
        }
      />
    </Modal>
  );
}

export function EditPool({ pool, onClose }: { pool: NodePool; onClose: () => void }) {
  const edit = useEditPool(pool.id);
  // The default pool holds what no other one does, by no label.
  const label = ({ labelKey, labelValue }: Draft) =>
    pool.isDefault ? {} : { labelKey: labelKey.trim(), labelValue: labelValue.trim() };
  const topology = ({ topology: chosen }: Draft) => chosen ?? (pool.networkTopologyId ? null : undefined);
  return (
    <Modal opened onClose={onClose} title={`Edit ${pool.name}`} size="lg">
      <Fields
        pool={pool}
        error={edit.error}
        pending={edit.isPending}
        action="Save"
        onClose={onClose}
        send={(draft) => edit.mutateAsync({ ...label(draft), ...placing(draft), networkTopologyId: topology(draft) })}
      />
    </Modal>
  );
}

type Placing = Pick<Draft, "gpu" | "cpu" | "minGuaranteedRuntime">;

function placing({ gpu, cpu, minGuaranteedRuntime }: Placing): PoolSettings {
  const strategy = (chosen: string | null) => (chosen === "spread" || chosen === "binpack" ? chosen : undefined);
  return {
    placementStrategy: { gpu: strategy(gpu), cpu: strategy(cpu) },
    schedulingConfiguration: { minGuaranteedRuntime: minGuaranteedRuntime.trim() || "0" },
  };
}

interface Props {
  pool?: NodePool;
  error: unknown;
  pending: boolean;
  action: string;
  send: (draft: Draft) => Promise<unknown>;
  onClose: () => void;
}

function Fields({ pool, error, pending, action, send, onClose }: Props) {
  const may = useMay();
  const clusters = useClusterChoices();
  const form = useForm<Draft>({
    initialValues: {
      name: pool?.name ?? "",
      clusterId: pool?.clusterId ?? clusters[0]?.value ?? null,
      labelKey: pool?.labelKey ?? "",
      labelValue: pool?.labelValue ?? "",
      gpu: pool?.placementStrategy?.gpu ?? "binpack",
      cpu: pool?.placementStrategy?.cpu ?? "binpack",
      minGuaranteedRuntime: pool?.schedulingConfiguration?.minGuaranteedRuntime ?? "",
      topology: pool?.networkTopologyId ?? null,
    },
    validate: {
      name: (name) => (name.trim() ? null : "A name to know it by."),
      clusterId: (id) => (id ? null : "Choose the cluster whose nodes it takes."),
      labelKey: (key) => (key.trim() ? null : "The label that its nodes carry."),
      labelValue: (value) => (value.trim() ? null : "The label's value on its nodes."),
    },
  });
  const submit = (draft: Draft) =>
    void send(draft).then(
      () => {
        done(pool ? `${pool.name} was saved.` : `${draft.name.trim()} was created.`);
        onClose();
      },
      (failure: unknown) => form.setErrors(fieldErrors(asProblem(failure), FIELDS)),
    );
  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <Stack>
        {!pool && (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label="Name" withAsterisk data-autofocus autoComplete="off" {...form.getInputProps("name")} />
            <Select
              label="Cluster"
              withAsterisk
              allowDeselect={false}
              data={clusters}
              {...form.getInputProps("clusterId")}
              onChange={(clusterId: string | null) => form.setValues({ clusterId, topology: null })}
            />
          </SimpleGrid>
        )}
        {!pool?.isDefault && (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label="Label key"
              withAsterisk
              placeholder="example.com/gpu"
              autoComplete="off"
              {...form.getInputProps("labelKey")}
            />
            <TextInput
              label="Label value"
              withAsterisk
              placeholder="h100"
              autoComplete="off"
              {...form.getInputProps("labelValue")}
            />
          </SimpleGrid>
        )}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select label="Pods with GPUs" allowDeselect={false} data={STRATEGIES} {...form.getInputProps("gpu")} />
          <Select label="Pods without GPUs" allowDeselect={false} data={STRATEGIES} {...form.getInputProps("cpu")} />
        </SimpleGrid>
        <TextInput
          label="Guaranteed run time"
          description="How long a workload that has started is left alone, for example 5d8h40m; empty for not at all. No effect yet: nothing is preempted."
          autoComplete="off"
          {...form.getInputProps("minGuaranteedRuntime")}
        />
        {may("network-topologies:read") && (
          <TopologySelect pool={pool} clusterId={form.values.clusterId} {...form.getInputProps("topology")} />
        )}
        <FormEnd error={error} shown={Object.keys(FIELDS)} action={action} pending={pending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
