/** Before something is gone for everybody: say what will happen, and have its name typed. */
import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { ProblemNote } from "./ProblemNote";

interface Props {
  title: string;
  name: string;
  consequence: ReactNode;
  action: string;
  /** Nothing can be confirmed, for a reason that the consequence says. */
  blocked?: boolean;
  size?: string;
  opened: boolean;
  pending: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/**
 * What a failed confirmation does besides: nothing, the dialog shows it. Used with `mutateAsync(…).then(…)`, whose first part
 * runs even when what was deleted has left the page, and this dialog with it, before the answer came.
 */
export function shownInDialog(): void {}

export function ConfirmByName(props: Props) {
  const { title, name, consequence, action, blocked = false, size, opened, pending, error, onConfirm, onClose } = props;
  const [typed, setTyped] = useState("");
  const close = () => {
    setTyped("");
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={title} size={size}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        <Stack>
          <Text size="sm" component="div">
            {consequence}
          </Text>
          {!blocked && (
            <TextInput
              label={
                <>
                  Type <b>{name}</b> to confirm
                </>
              }
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              data-autofocus
              autoComplete="off"
              spellCheck={false}
            />
          )}
          <ProblemNote error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {blocked ? "Close" : "Cancel"}
            </Button>
            <Button color="red" type="submit" disabled={blocked || typed !== name} loading={pending}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
