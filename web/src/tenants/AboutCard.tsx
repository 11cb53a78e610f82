import { Anchor, Stack } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import { Time } from "@/ui/Time";
import { tenantUrl } from "./address";
import { EditButton } from "./LimitsCard";
import { useHistory } from "./useHistory";
import type { Tenant } from "./queries";
import { standingOf } from "./standing";

export function AboutCard({ tenant, onAlias }: { tenant: Tenant; onAlias?: () => void }) {
  const history = useHistory(tenant.name);
  return (
    <Card
      title="About"
      aside={onAlias && <EditButton label={tenant.alias ? "Edit alias" : "Give an alias"} onClick={onAlias} />}
    >
      <Facts
        facts={[
          ["Addresses", <Addresses key="addresses" tenant={tenant} />],
          ["Name", tenant.name],
          ["Alias", tenant.alias],
          ["Id", tenant.id],
          ["Contract", tenant.contractType],
          ["Created", <Time key="created" at={tenant.createdAt} />],
          ["Updated", <Time key="updated" at={tenant.updatedAt} />],
          history,
        ]}
      />
    </Card>
  );
}

function Addresses({ tenant }: { tenant: Tenant }) {
  const answers = !["Deleted", "Being erased"].includes(standingOf(tenant));
  const urls = [tenant.name, tenant.alias].filter(Boolean).map((label) => tenantUrl(String(label), window.location));
  return (
    <Stack gap={2} align="flex-end">
      {urls.map((url) =>
        answers ? (
          <Anchor key={url} href={url} target="_blank" rel="noreferrer" size="sm">
            {new URL(url).host} <IconExternalLink size={13} style={{ verticalAlign: -1 }} />
          </Anchor>
        ) : (
          <s key={url}>{new URL(url).host}</s>
        ),
      )}
    </Stack>
  );
}
