/** Use against quota; what is beyond the quota has another colour, since it may be taken back. */
import { Group, Progress, Text, Tooltip } from "@mantine/core";
import { amount } from "@/ui/relative";
import { type QuotaUse, shares } from "./quota";

export function QuotaBar({ used, guaranteed }: QuotaUse) {
  const { within, over } = shares({ used, guaranteed });
  const about =
    used > guaranteed
      ? `${amount(used)} GPUs in use: ${amount(guaranteed)} guaranteed, ${amount(used - guaranteed)} beyond the quota, which others may reclaim`
      : `${amount(used)} of ${amount(guaranteed)} guaranteed GPUs in use`;
  return (
    <Tooltip label={about} multiline maw={280}>
      <Group gap="sm" wrap="nowrap" miw={170} style={{ flex: 1 }}>
        <Progress.Root size={8} style={{ flex: 1 }} radius="xl" aria-label={about}>
          <Progress.Section value={within} />
          <Progress.Section value={over} color="orange" />
        </Progress.Root>
        <Text size="sm" className="numbers" w={62} ta="right" style={{ whiteSpace: "nowrap" }}>
          {amount(used)} / {amount(guaranteed)}
        </Text>
      </Group>
    </Tooltip>
  );
}
