/** Above every page of whoever is in by an entry: who, why, until when, and the way out. */
import { Button, Text } from "@mantine/core";
import { IconDoorExit } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { SESSION_KEY } from "@/api/queries";
import { useSession } from "@/session/session";
import { failed } from "@/ui/notices";
import { Strip } from "@/ui/Strip";
import { useLeave, useOwnEntry } from "./queries";
import { clockTime, remaining } from "./remaining";
import { useSecond } from "./useSecond";

export function EntryBanner() {
  const { tenant } = useSession();
  const { data: entry } = useOwnEntry();
  const leave = useLeave();
  return (
    <Strip
      color="orange"
      label="Entry"
      action={
        <Button
          size="compact-sm"
          color="dark"
          leftSection={<IconDoorExit size={15} />}
          loading={leave.isPending}
          onClick={() => leave.mutate(undefined, { onError: failed })}
        >
          Leave
        </Button>
      }
    >
      <b>You are in {tenant} by an entry.</b>{" "}
      {entry && (
        <>
          {entry.by}, until {clockTime(new Date(entry.until))} (<Clock until={entry.until} /> left). What you read and
          do is recorded.
          <Text span inherit display="block">
            Reason: {entry.reason}
          </Text>
        </>
      )}
    </Strip>
  );
}

/** At nought the server is asked who is here: it knows that the time is over. */
function Clock({ until }: { until: string }) {
  const queries = useQueryClient();
  const now = useSecond();
  const isOver = now >= new Date(until);
  useEffect(() => {
    if (isOver) void queries.invalidateQueries({ queryKey: SESSION_KEY });
  }, [isOver, queries]);
  return (
    <b className="numbers" role="timer">
      {remaining(new Date(until), now)}
    </b>
  );
}
