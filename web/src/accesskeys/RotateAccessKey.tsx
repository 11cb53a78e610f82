/** A new secret: the old one ends at once, or goes on for a while so that programs can be changed one after the other. */
import { Modal, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { FormEnd } from "@/ui/FormEnd";
import { ShownOnceDialog } from "@/ui/ShownOnce";
import { type AccessKey, useRotateAccessKey } from "./queries";

const OVERLAPS = [
  { value: "0", label: "At once" },
  { value: "3600", label: "In an hour" },
  { value: "86400", label: "In a day" },
  { value: "604800", label: "In a week" },
];
const USUAL = "86400";

export function RotateAccessKey({ accessKey, onClose }: { accessKey: AccessKey; onClose: () => void }) {
  const rotate = useRotateAccessKey();
  const [overlap, setOverlap] = useState(USUAL);
  const when = OVERLAPS.find(({ value }) => value === overlap)?.label.toLowerCase();
  if (rotate.data)
    return (
      <ShownOnceDialog
        title={`New secret of ${accessKey.name}`}
        about={`The old secret ends ${when}.`}
        values={[
          ["Client id", accessKey.clientId],
          ["Client secret", rotate.data.clientSecret],
        ]}
        onClose={onClose}
      />
    );
  return (
    <Modal opened onClose={onClose} title={`New secret of ${accessKey.name}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          rotate.mutate({ id: accessKey.id, overlapSeconds: Number(overlap) });
        }}
      >
        <Stack>
          <Text size="sm">A new secret is made and shown once. Until the old one ends, both get tokens.</Text>
          <Select
            label="The old secret ends"
            description="With it end the tokens that it fetched"
            allowDeselect={false}
            data={OVERLAPS}
            value={overlap}
            onChange={(value) => setOverlap(value ?? USUAL)}
          />
          <FormEnd error={rotate.error} action="Make a new secret" pending={rotate.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
