/** What holds for every session of this realm. Each setting is saved by itself. */
import { NumberInput, Skeleton, Stack, Switch, TextInput } from "@mantine/core";
import { OwnExports } from "@/exports/OwnExports";
import { useSession } from "@/session/session";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemNote } from "@/ui/ProblemNote";
import { useSecuritySettings } from "./queries";
import { SettingCard } from "./SettingCard";

export function SettingsPage() {
  const { data, error, refetch } = useSecuritySettings();
  const { plane, permissions } = useSession();
  return (
    <>
      <PageHeader title="Security settings" about="They hold for everybody who signs in at this address." />
      {error && !data ? (
        <ProblemNote error={error} retry={() => void refetch()} />
      ) : data ? (
        <Stack maw={720}>
          <SettingCard
            title="Browser sessions"
            setting="browserSessionTimeout"
            stored={{ idleTimeout: data.browserSessionTimeout.idleTimeout ?? "" }}
          >
            {(input) => (
              <NumberInput
                label="Idle time, in minutes"
                description="A session that was not used for so long ends. It holds from the next request on."
                min={1}
                allowDecimal={false}
                w={320}
                {...input("idleTimeout")}
              />
            )}
          </SettingCard>
          <SettingCard
            title="Single sign-on"
            setting="autoRedirectSSO"
            stored={{
              enabled: data.autoRedirectSSO.enabled ?? false,
              idpAlias: data.autoRedirectSSO.idpAlias ?? "",
            }}
          >
            {(input) => (
              <>
                <Switch
                  label="Lead people straight to the identity provider"
                  {...input("enabled", { type: "checkbox" })}
                />
                <TextInput
                  label="Identity provider"
                  description="Its alias; small letters, digits, dashes and underscores"
                  {...input("idpAlias")}
                />
              </>
            )}
          </SettingCard>
          <SettingCard
            title="After signing out"
            setting="logoutRedirectUri"
            stored={{ uri: data.logoutRedirectUri.uri ?? "" }}
          >
            {(input) => (
              <TextInput
                label="Address"
                description="Where the browser goes afterwards; empty for the sign-in page"
                placeholder="https://acme.example/goodbye"
                {...input("uri")}
              />
            )}
          </SettingCard>
          {plane === "tenant" && permissions.includes("tenant:update") && <OwnExports />}
        </Stack>
      ) : (
        <Skeleton height={320} maw={720} />
      )}
    </>
  );
}
