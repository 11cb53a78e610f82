/** One request to come in, with all that is asked for, and the two answers. */
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { done } from "@/ui/notices";
import { ProblemNote } from "@/ui/ProblemNote";
import { plural } from "@/ui/relative";
import { EntryFacts } from "./EntryFacts";
import { type Entry, useApproveEntry, useRefuseEntry } from "./queries";

export function DecideDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const [approve, refuse] = [useApproveEntry(), useRefuseEntry()];
  const pending = approve.isPending || refuse.isPending;
  const said = (text: string) => ({
    onSuccess: () => {
      done(text);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Let them in?" size="lg">
      <Stack>
        <Text size="sm">
          {entry.askedBy} of the platform's staff asks to come in for {plural(entry.minutes, "minute")} from when you
          allow it. What is read and done then stands in your audit log, and you can end it at any moment.
        </Text>
        <EntryFacts entry={entry} />
        <ProblemNote error={approve.error ?? refuse.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Decide later
          </Button>
          <Button
            variant="light"
            color="red"
            loading={refuse.isPending}
            disabled={pending}
            onClick={() => refuse.mutate(entry.id, said(`${entry.askedBy} was refused.`))}
          >
            Refuse
          </Button>
          <Button
            loading={approve.isPending}
            disabled={pending}
            onClick={() => approve.mutate(entry.id, said(`${entry.askedBy} is let in.`))}
          >
            Allow for {plural(entry.minutes, "minute")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
