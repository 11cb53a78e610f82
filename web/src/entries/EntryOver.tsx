/** What a tab shows whose entry has ended, by whomever. */
import { Button, Center } from "@mantine/core";
import { IconDoorOff } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { forgetEntry } from "@/api/entry";
import { SESSION_KEY } from "@/api/queries";
import { EmptyState } from "@/ui/EmptyState";

export function EntryOver() {
  const queries = useQueryClient();
  const goOn = () => {
    forgetEntry();
    void queries.invalidateQueries({ queryKey: SESSION_KEY });
  };
  return (
    <Center mih="80vh">
      <EmptyState
        icon={IconDoorOff}
        title="The entry has ended"
        action={
          <Button variant="default" onClick={goOn}>
            Sign in as one of this tenant's people
          </Button>
        }
      >
        You left, its time was over, or somebody ended it. You can close this tab. To come in again, ask for another
        entry at the operators' address.
      </EmptyState>
    </Center>
  );
}
