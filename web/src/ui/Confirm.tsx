/** Before something that can be undone: what will happen, and yes or no. What cannot be undone asks for a name instead. */
import { Modal, Stack, Text } from "@mantine/core";
import type { UseMutationResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { shownInDialog } from "./ConfirmByName";
import { FormEnd } from "./FormEnd";
import { done } from "./notices";

interface Props {
  title: string;
  action: string;
  consequence: ReactNode;
  change: UseMutationResult<unknown, Error, void>;
  said: string;
  onClose: () => void;
}

export function Confirm({ title, action, consequence, change, said, onClose }: Props) {
  const send = () =>
    void change.mutateAsync().then(() => {
      done(said);
      onClose();
    }, shownInDialog);
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack>
          <Text size="sm" component="div">
            {consequence}
          </Text>
          <FormEnd error={change.error} action={action} pending={change.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
