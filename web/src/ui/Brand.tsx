/** The mark: a ring of land around a lagoon. */
import { Group, Text } from "@mantine/core";

export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden>
      <path
        d="M16 3.5a12.5 12.5 0 1 1-8.6 3.4"
        stroke="var(--mantine-primary-color-filled)"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <circle cx="16" cy="16" r="4" fill="var(--mantine-color-lagoon-5)" />
    </svg>
  );
}

export function Brand() {
  return (
    <Group gap={10} wrap="nowrap">
      <Mark />
      <Text className="brand" span>
        Atoll
      </Text>
    </Group>
  );
}
