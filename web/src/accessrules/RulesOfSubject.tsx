/** What one user or service account may do: its rules, and adding and taking them away. */
import { Button, Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKey, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useMay } from "@/session/session";
import { EmptyState } from "@/ui/EmptyState";
import { DataTable } from "@/ui/table/DataTable";
import { offered } from "@/ui/table/RowMenu";
import { whole } from "@/ui/table/source";
import { AddRules, type Subject } from "./AddRules";
import { ruleColumns } from "./columns";
import { DeleteRule } from "./DeleteRule";
import { type AccessRule, useRulesOf } from "./queries";

interface Props {
  subject: Subject;
  name: string;
  onClose: () => void;
}

/** In a dialog that names the subject, the columns about it would say nothing new. */
const COLUMNS = ruleColumns({ roles: [], accounts: [] })
  .filter(({ id }) => ["role", "scope", "createdBy", "createdAt"].includes(id))
  .map((column) => ({ ...column, filter: undefined, fixed: column.id === "role" }));

export function RulesOfSubject({ subject, name, onClose }: Props) {
  const rules = useRulesOf([`subjectType==${subject.type}`, `subjectId==${subject.id}`]);
  const [adding, form] = useDisclosure();
  const [leaving, setLeaving] = useState<AccessRule>();
  const may = useMay();
  const add = may("access_rules:create") && (
    <Button size="xs" leftSection={<IconPlus size={14} />} onClick={form.open}>
      Add access rule
    </Button>
  );
  return (
    <Modal opened onClose={onClose} title={`Access rules of ${name}`} size="xl">
      <DataTable
        name="rules-of-subject"
        label="Access rules"
        source={whole(rules)}
        columns={COLUMNS}
        rowKey={({ id }) => String(id)}
        usual={{ by: "createdAt", order: "desc" }}
        searchable={false}
        toolbar={rules.data?.length ? add : undefined}
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
            Without a rule, {name} can sign in and sees nothing.
          </EmptyState>
        }
      />
      {adding && <AddRules subject={subject} onClose={form.close} />}
      {leaving && (
        <DeleteRule
          rule={leaving}
          accounts={[{ value: subject.id, label: name }]}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </Modal>
  );
}
