/** Something to take elsewhere: a password, an address, a command. */
import { ActionIcon, Box, Button, Code, CopyButton, Group, Tooltip } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";

export function Copy({ value, label }: { value: string; label: string }) {
  return (
    <CopyButton value={value} timeout={1500}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? "Copied" : label}>
          <ActionIcon variant="subtle" color={copied ? "lagoon" : "gray"} onClick={copy} aria-label={label}>
            {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  );
}

export function CopyLine({ value, label }: { value: string; label: string }) {
  return (
    <Group gap={4} wrap="nowrap" justify="space-between" bg="var(--soft)" px="sm" py={4} style={{ borderRadius: 8 }}>
      <Code bg="transparent" fz="sm" style={{ overflowWrap: "anywhere" }}>
        {value}
      </Code>
      <Copy value={value} label={label} />
    </Group>
  );
}

export function CopyBlock({ value, label }: { value: string; label: string }) {
  return (
    <Box pos="relative">
      <Code block fz="sm" p="md" pr={110} style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
        {value.trimEnd()}
      </Code>
      <Box pos="absolute" top={8} right={8}>
        <CopyButton value={value} timeout={1500}>
          {({ copied, copy }) => (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
              onClick={copy}
            >
              {copied ? "Copied" : label}
            </Button>
          )}
        </CopyButton>
      </Box>
    </Box>
  );
}
