/** A list of tenants with what can be done about each, without leaving it. */
import { type ReactNode, useState } from "react";
import { useMay } from "@/session/session";
import type { Column } from "@/ui/table/column";
import { DataTable } from "@/ui/table/DataTable";
import type { Order } from "@/ui/table/list";
import { wholeOf } from "@/ui/table/source";
import { useListInAddress } from "@/ui/table/state";
import { useNow } from "@/ui/Time";
import { ACTS } from "./acts";
import type { Tenant, useTenants } from "./queries";
import { type Act, actsOn } from "./standing";

interface Props {
  name: string;
  label: string;
  tenants: ReturnType<typeof useTenants>;
  only?: (tenant: Tenant) => boolean;
  columns: Column<Tenant>[];
  usual: Order;
  toolbar: ReactNode;
  empty: ReactNode;
}

export function TenantList({ name, label, tenants, only = () => true, columns, usual, toolbar, empty }: Props) {
  const [chosen, setChosen] = useState<{ act: Act; tenant: Tenant }>();
  const may = useMay();
  const now = useNow();
  const Dialog = chosen && ACTS[chosen.act].Dialog;
  const entry = (act: Act, tenant: Tenant) => {
    const { label: title, icon, danger } = ACTS[act];
    return { label: title, icon, danger, onClick: () => setChosen({ act, tenant }) };
  };
  return (
    <>
      <DataTable
        name={name}
        label={label}
        source={wholeOf(tenants, tenants.data?.filter(only))}
        columns={columns}
        rowKey={({ id }) => String(id)}
        usual={usual}
        list={useListInAddress()}
        toolbar={toolbar}
        to={({ id }) => `/tenants/${id}`}
        actions={(tenant) => actsOn(tenant, may, now).map((act) => entry(act, tenant))}
        empty={empty}
      />
      {chosen && Dialog && <Dialog tenant={chosen.tenant} onClose={() => setChosen(undefined)} />}
    </>
  );
}
