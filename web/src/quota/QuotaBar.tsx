/** A part against its whole; what is beyond the whole has another colour. */
import { Group, Progress, Text, Tooltip } from "@mantine/core";
import { amount } from "@/ui/relative";
import { type QuotaUse, shares } from "./quota";

/** GPUs in use against the quota: what is beyond may be taken back. */
export function QuotaBar({ used, guaranteed }: QuotaUse) {
  const about =
    used > guaranteed
      ? `${amount(used)} GPUs in use: ${amount(guaranteed)} guaranteed, ${amount(used - guaranteed)} beyond the quota, which others may reclaim`
      : `${amount(used)} of ${amount(guaranteed)} guaranteed GPUs in use`;
  return <Bar used={used} guaranteed={guaranteed} about={about} />;
}

/** GPUs promised to the parts against what the whole has: what is beyond is promised twice. */
export function PromisedBar({ used, guaranteed }: QuotaUse) {
  const about =
    used > guaranteed
      ? `${amount(used)} GPUs promised of ${amount(guaranteed)}: over-subscribed by ${amount(used - guaranteed)}`
      : `${amount(used)} of ${amount(guaranteed)} GPUs promised`;
  return <Bar used={used} guaranteed={guaranteed} about={about} />;
}

function Bar({ used, guaranteed, about }: QuotaUse & { about: string }) {
  const { within, over } = shares({ used, guaranteed });
  return (
    <Tooltip label={about} multiline maw={280}>
      <Group gap="sm" wrap="nowrap" miw={150} style={{ flex: 1 }} role="img" aria-label={about}>
        <Progress.Root size={8} style={{ flex: 1 }} radius="xl" aria-hidden>
          <Progress.Section value={within} />
          <Progress.Section value={over} color="orange" />
        </Progress.Root>
        <Text size="sm" className="numbers" miw={62} ta="right" style={{ whiteSpace: "nowrap" }}>
          {amount(used)} / {amount(guaranteed)}
        </Text>
      </Group>
    </Tooltip>
  );
}
