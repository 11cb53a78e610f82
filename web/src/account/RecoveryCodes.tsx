/** Ten codes for when the app is lost, shown one single time: only the button at its end closes the dialog. */
import { Alert, Button, Code, CopyButton, Group, Modal, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconCheck, IconCopy, IconDownload, IconEyeOff } from "@tabler/icons-react";
import { useSession } from "@/session/session";
import { download } from "@/ui/download";

export function RecoveryCodesDialog({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const { name, tenant } = useSession();
  const text = `Recovery codes of ${name} at Atoll ${tenant}. Each works once.\n\n${codes.join("\n")}\n`;
  return (
    <Modal
      opened
      title="Your recovery codes"
      size="lg"
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <Stack>
        <Text size="sm">
          Each of them works once in the place of a code of your app. Without the app and without these, only an
          administrator can let you in again.
        </Text>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={6} data-testid="recovery-codes">
          {codes.map((code) => (
            <Code key={code} fz="sm" ta="center" py={6}>
              {code}
            </Code>
          ))}
        </SimpleGrid>
        <Alert color="yellow" variant="light" icon={<IconEyeOff size={18} />} title="Shown only now">
          Atoll keeps no copy that could be read. Codes that you had before are void.
        </Alert>
        <Group justify="space-between">
          <Group gap="xs">
            <CopyButton value={codes.join("\n")} timeout={1500}>
              {({ copied, copy }) => (
                <Button
                  variant="default"
                  leftSection={copied ? <IconCheck size={15} /> : <IconCopy size={15} />}
                  onClick={copy}
                >
                  {copied ? "Copied" : "Copy"}
                </Button>
              )}
            </CopyButton>
            <Button
              variant="default"
              leftSection={<IconDownload size={15} />}
              onClick={() => download("atoll-recovery-codes.txt", text, "text/plain")}
            >
              Download
            </Button>
          </Group>
          <Button onClick={onClose}>I have kept them</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
