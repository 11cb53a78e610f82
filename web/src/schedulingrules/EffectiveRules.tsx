/** What is in effect in a department or a project, and where it comes from. */
import { Stack, Text } from "@mantine/core";
import { Facts } from "@/ui/Facts";
import { type Line, linesOf, type Settings } from "./rules";

interface Props {
  own: Settings;
  effective: Settings;
  /** The name of the department that hands down; a department's own come from nowhere else. */
  department?: string;
}

export function EffectiveRules({ own, effective, department }: Props) {
  const lines = linesOf(own, effective);
  return (
    <Stack gap="sm">
      <Text fw={620} size="sm">
        Scheduling rules
      </Text>
      {lines.length === 0 ? (
        <Text size="sm" c="dimmed">
          No limits on time, no default node pools, any node type.
        </Text>
      ) : (
        <Facts facts={lines.map((line) => [line.title, <Value key="value" line={line} department={department} />])} />
      )}
    </Stack>
  );
}

function Value({ line, department }: { line: Line; department?: string }) {
  const notes = [department && origin(line, department), !line.acts && "no effect yet"].filter(Boolean);
  return (
    <>
      {line.value}
      {notes.length > 0 && (
        <Text size="xs" c="dimmed">
          {notes.join("; ")}
        </Text>
      )}
    </>
  );
}

function origin({ from, overruled }: Line, department: string): string {
  if (from === "own") return "its own";
  return `from department ${department}${overruled ? `; its own, ${overruled}, does not hold` : ""}`;
}
