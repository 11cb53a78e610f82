/** A code of an authenticator app beside the password: setting it up, replacing it, new recovery codes, switching it off. */
import { Alert, Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { Card } from "@/ui/Card";
import { failed } from "@/ui/notices";
import { plural } from "@/ui/relative";
import { StateBadge } from "@/ui/StateBadge";
import { NewRecoveryCodes } from "./NewRecoveryCodes";
import { type Me, useStartSecondFactor } from "./queries";
import { SetUpSecondFactor } from "./SetUpSecondFactor";
import { TurnSecondFactorOff } from "./TurnSecondFactorOff";

const FEW_CODES = 3;
type Doing = "setup" | "codes" | "replace" | "off";

export function SecondFactorCard({ me }: { me: Me | undefined }) {
  const [doing, setDoing] = useState<Doing>();
  const start = useStartSecondFactor();
  const begin = () => start.mutate(undefined, { onSuccess: () => setDoing("setup"), onError: failed });
  const close = () => setDoing(undefined);
  return (
    <Card
      title="Second factor"
      aside={
        me && <StateBadge color={me.secondFactor ? "lagoon" : "gray"}>{me.secondFactor ? "On" : "Off"}</StateBadge>
      }
    >
      {me ? (
        <Stack>
          {me.secondFactor ? (
            <On left={me.recoveryCodesLeft} onPick={setDoing} />
          ) : (
            <Off starting={start.isPending} onStart={begin} />
          )}
        </Stack>
      ) : (
        <Skeleton height={80} />
      )}
      {doing === "setup" && start.data && <SetUpSecondFactor started={start.data} onClose={close} />}
      {doing === "codes" && <NewRecoveryCodes onClose={close} />}
      {doing === "off" && <TurnSecondFactorOff onClose={close} onDone={close} />}
      {doing === "replace" && <TurnSecondFactorOff toReplace onClose={close} onDone={begin} />}
    </Card>
  );
}

function Off({ starting, onStart }: { starting: boolean; onStart: () => void }) {
  return (
    <>
      <Text size="sm">
        With one, a stolen password opens nothing: signing in asks for a code of an app on your phone as well.
      </Text>
      <Group justify="flex-end">
        <Button loading={starting} onClick={onStart}>
          Set up
        </Button>
      </Group>
    </>
  );
}

function On({ left, onPick }: { left: number; onPick: (what: Doing) => void }) {
  return (
    <>
      <Text size="sm">Signing in asks for a code of your authenticator app. {plural(left, "recovery code")} left.</Text>
      {left <= FEW_CODES && (
        <Alert color="yellow" variant="light" icon={<IconAlertTriangle size={18} />}>
          Make new recovery codes before you run out of them.
        </Alert>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => onPick("codes")}>
          New recovery codes
        </Button>
        <Button variant="default" onClick={() => onPick("replace")}>
          Replace
        </Button>
        <Button variant="default" c="red" onClick={() => onPick("off")}>
          Switch off
        </Button>
      </Group>
    </>
  );
}
