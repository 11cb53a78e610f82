/** Whom a rule is for. People and groups may be named before they have signed in for the first time. */
import { Autocomplete, SegmentedControl, Select, Stack, Text, TextInput } from "@mantine/core";
import { useAccountChoices } from "@/serviceaccounts/queries";
import { useUserNames } from "@/users/queries";
import type { Subject } from "./AddRules";
import { SUBJECTS } from "./columns";
import type { SubjectType } from "./queries";

interface Props {
  subject: Subject;
  fixed: boolean;
  error?: string;
  onChange: (subject: Subject) => void;
}

const TYPES: SubjectType[] = ["user", "service-account", "group"];

export function SubjectFields({ subject, fixed, error, onChange }: Props) {
  const accounts = useAccountChoices();
  if (fixed)
    return (
      <Text size="sm">
        For <b>{accounts.find(({ value }) => value === subject.id)?.label ?? subject.id}</b>
      </Text>
    );
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label="Type of subject"
        value={subject.type}
        onChange={(type) => onChange({ type: TYPES.find((each) => each === type) ?? "user", id: "" })}
        data={TYPES.map((value) => ({ value, label: SUBJECTS[value] }))}
      />
      <Id subject={subject} error={error} onChange={(id) => onChange({ ...subject, id })} />
    </Stack>
  );
}

function Id({ subject, error, onChange }: { subject: Subject; error?: string; onChange: (id: string) => void }) {
  const users = useUserNames();
  const accounts = useAccountChoices();
  const shared = { withAsterisk: true, error };
  if (subject.type === "service-account")
    return (
      <Select
        label="Service account"
        searchable
        data={accounts}
        value={subject.id || null}
        onChange={(id) => onChange(id ?? "")}
        {...shared}
      />
    );
  if (subject.type === "group")
    return (
      <TextInput
        label="Group"
        description="As the identity provider names it"
        value={subject.id}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...shared}
      />
    );
  return (
    <Autocomplete
      label="E-mail address"
      data={users}
      limit={20}
      value={subject.id}
      onChange={onChange}
      autoComplete="off"
      {...shared}
    />
  );
}
