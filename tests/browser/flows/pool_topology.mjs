import { ask, choose, flow, rowAction } from "../browser.mjs";

const pool = `racked-${process.pid}`;
const topology = `racks-${process.pid}`;

/** A node pool is set to a topology of its cluster and taken off it; what no form edits stays. */
await flow("pool-topology", "acme", {}, async ({ page, picture }) => {
  const [{ uuid: clusterId }] = await ask(page, "GET", "/api/v1/clusters");
  await ask(page, "POST", "/api/v1/network-topologies", {
    name: topology,
    clusterId,
    levels: ["example.com/rack"],
  });
  const made = await ask(page, "POST", "/api/v1/node-pools", {
    name: pool,
    clusterId,
    labelKey: "example.com/gpu",
    labelValue: pool,
    overProvisioningRatio: 2,
  });
  const now = () => ask(page, "GET", `/api/v1/node-pools/${made.id}`);
  const dialog = page.getByRole("dialog");
  const save = async () => {
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });
  };

  await page.goto(`/node-pools?search=${pool}`);
  await rowAction(page, pool, "Edit");
  await choose(page, dialog, "Network topology", topology);
  await picture("form");
  await save();
  const set = await now();

  await rowAction(page, pool, "Edit");
  // Choosing the chosen one again takes it away.
  await choose(page, dialog, "Network topology", topology);
  await save();
  const left = await now();
  return {
    set: set.networkTopologyName === topology,
    left: left.networkTopologyName,
    kept: left.overProvisioningRatio,
  };
});
