/** Deleting one row of a list: what it means, its name typed, and word when it is done. */
import type { UseMutationResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ConfirmByName, shownInDialog } from "./ConfirmByName";
import { done } from "./notices";

interface Props<Key> {
  noun: string;
  name: string;
  id: Key;
  remove: UseMutationResult<unknown, Error, Key>;
  action?: string;
  consequence: ReactNode;
  said?: string;
  onClose: () => void;
}

export function DeleteDialog<Key>(props: Props<Key>) {
  const { noun, name, id, remove, action = "Delete", consequence, onClose } = props;
  return (
    <ConfirmByName
      opened
      title={`${action} ${noun}`}
      name={name}
      action={action}
      pending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      consequence={consequence}
      onConfirm={() =>
        void remove.mutateAsync(id).then(() => {
          done(props.said ?? `${name} was deleted.`);
          onClose();
        }, shownInDialog)
      }
    />
  );
}
