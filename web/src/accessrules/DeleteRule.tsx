import { DeleteDialog } from "@/ui/DeleteDialog";
import type { Choice } from "@/ui/table/column";
import { SCOPES, subjectName } from "./columns";
import { type AccessRule, useDeleteRule } from "./queries";

interface Props {
  rule: AccessRule;
  accounts: Choice[];
  onClose: () => void;
}

export function DeleteRule({ rule, accounts, onClose }: Props) {
  const name = subjectName(rule, accounts);
  return (
    <DeleteDialog
      noun="access rule"
      name={name}
      id={rule.id}
      remove={useDeleteRule()}
      said={`${name} is no longer ${rule.roleName} there.`}
      onClose={onClose}
      consequence={
        <>
          {name} will no longer be <b>{rule.roleName}</b> on the {SCOPES[rule.scopeType].toLowerCase()}{" "}
          <b>{rule.scopeName}</b>, from the next request on.
        </>
      }
    />
  );
}
