/** One's own account: who one is, how one signs in, where one is signed in, and the keys for one's programs. */
import { Grid, Stack } from "@mantine/core";
import { AccessKeys } from "@/accesskeys/AccessKeys";
import { useSession } from "@/session/session";
import { PageHeader } from "@/ui/PageHeader";
import { AboutCard } from "./AboutCard";
import { PasswordCard } from "./PasswordCard";
import { useMe } from "./queries";
import { SecondFactorCard } from "./SecondFactorCard";
import { Sessions } from "./Sessions";

export function AccountPage() {
  const isUser = useSession().kind === "user";
  const { data: me } = useMe();
  const signsInHere = isUser && me?.hasPassword !== false;
  return (
    <>
      <PageHeader
        title="Your account"
        about={isUser && "Yours alone: an administrator can reset a password, and never see one."}
      />
      <Grid gap="md">
        {isUser && (
          <Grid.Col span={{ base: 12, lg: 8 }}>
            <Stack>
              <Sessions />
              <AccessKeys />
            </Stack>
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, lg: isUser ? 4 : 6 }}>
          <Stack>
            <AboutCard />
            {signsInHere && <SecondFactorCard me={me} />}
            {signsInHere && <PasswordCard />}
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}
