/** Who holds which role where. */
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKey, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useRoleChoices } from "@/roles/queries";
import { useAccountChoices } from "@/serviceaccounts/queries";
import { useMay } from "@/session/session";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { DataTable } from "@/ui/table/DataTable";
import { offered } from "@/ui/table/RowMenu";
import { useListInAddress } from "@/ui/table/state";
import { AddRules } from "./AddRules";
import { ruleColumns } from "./columns";
import { DeleteRule } from "./DeleteRule";
import { type AccessRule, useRuleList } from "./queries";

export function AccessRulesPage() {
  const [adding, form] = useDisclosure();
  const [leaving, setLeaving] = useState<AccessRule>();
  const accounts = useAccountChoices();
  const may = useMay();
  const add = may("access_rules:create") && (
    <Button leftSection={<IconPlus size={16} />} onClick={form.open}>
      New access rule
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Access rules"
        about="A rule gives a subject a role within a scope and everything below it. Rules are added and taken away, never edited."
        actions={add}
      />
      <DataTable
        name="access-rules"
        label="Access rules"
        source={useRuleList()}
        columns={ruleColumns({ roles: useRoleChoices(), accounts })}
        rowKey={({ id }) => String(id)}
        usual={{ by: "createdAt", order: "desc" }}
        list={useListInAddress()}
        actions={(rule) =>
          offered(
            may("access_rules:delete") && {
              label: "Delete",
              icon: IconTrash,
              danger: true,
              onClick: () => setLeaving(rule),
            },
          )
        }
        empty={
          <EmptyState icon={IconKey} title="No access rules yet" action={add}>
            Without a rule nobody sees anything.
          </EmptyState>
        }
      />
      {adding && <AddRules onClose={form.close} />}
      {leaving && <DeleteRule rule={leaving} accounts={accounts} onClose={() => setLeaving(undefined)} />}
    </>
  );
}
