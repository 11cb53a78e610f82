/** The end of every form: what the server refused that stands beside no field, and the two ways out. */
import { Button, Group } from "@mantine/core";
import { ProblemNote } from "./ProblemNote";

interface Props {
  error: unknown;
  /** Fields whose problems the form already shows. */
  shown?: string[];
  action: string;
  pending: boolean;
  disabled?: boolean;
  onCancel: () => void;
}

export function FormEnd({ error, shown, action, pending, disabled, onCancel }: Props) {
  return (
    <>
      <ProblemNote error={error} shown={shown} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" loading={pending} disabled={disabled}>
          {action}
        </Button>
      </Group>
    </>
  );
}
