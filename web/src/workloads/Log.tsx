/** What the workload writes, as it writes it. Follows the end until somebody scrolls up. */
import { Badge, Button, Group, Loader, Paper, Select, Text } from "@mantine/core";
import { IconArrowDown } from "@tabler/icons-react";
import { useLayoutEffect, useRef, useState } from "react";
import { ProblemNote } from "@/ui/ProblemNote";
import { useLog } from "./useLog";
import { FINAL, type Phase } from "./phases";
import { usePods } from "./queries";

export function Log({ id, phase }: { id: string; phase: Phase }) {
  const [podId, setPodId] = useState<string | null>(null);
  const { text, error, following } = useLog(id, phase, podId);
  const box = useRef<HTMLPreElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const toEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight });
  // Runs whenever there is more text.
  useLayoutEffect(() => {
    if (atEnd) toEnd();
  }, [text, atEnd]);
  const onScroll = () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    setAtEnd(scrollHeight - scrollTop - clientHeight < 24);
  };
  return (
    <Paper style={{ overflow: "hidden" }}>
      <Group justify="space-between" px="md" h={44} style={{ borderBottom: "1px solid var(--line)" }}>
        <Group gap="sm">
          <Text size="sm" c="dimmed">
            The last 500 lines
          </Text>
          <PodChoice id={id} phase={phase} podId={podId} onChoose={setPodId} />
        </Group>
        <Group gap="xs">
          {!atEnd && (
            <Button
              size="compact-xs"
              variant="light"
              leftSection={<IconArrowDown size={12} />}
              onClick={() => {
                setAtEnd(true);
                toEnd();
              }}
            >
              To the end
            </Button>
          )}
          {following && (
            <Badge
              variant="light"
              tt="none"
              leftSection={
                <span
                  className="pulse"
                  style={{ width: 6, height: 6, borderRadius: 6, background: "currentColor", display: "block" }}
                />
              }
            >
              Following
            </Badge>
          )}
        </Group>
      </Group>
      {error && !text ? (
        <div style={{ padding: 16 }}>
          <ProblemNote error={error} />
        </div>
      ) : (
        <pre className="log" ref={box} onScroll={onScroll} data-testid="log">
          {text || <Nothing phase={phase} />}
        </pre>
      )}
    </Paper>
  );
}

interface PodChoiceProps {
  id: string;
  phase: Phase;
  podId: string | null;
  onChoose: (podId: string | null) => void;
}

/** Which pod's log, where there were several; the newest by default. */
function PodChoice({ id, phase, podId, onChoose }: PodChoiceProps) {
  const pods = usePods(id, phase).data ?? [];
  if (pods.length < 2) return null;
  const names = pods.map((pod) => ({ value: pod.id, label: pod.name })).toReversed();
  return (
    <Select
      size="xs"
      w={220}
      aria-label="Pod"
      placeholder="Newest pod"
      clearable
      data={names}
      value={podId}
      onChange={onChoose}
    />
  );
}

function Nothing({ phase }: { phase: Phase }) {
  if (FINAL.has(phase))
    return (
      <Text inherit span c="gray.6">
        It ended without writing anything.
      </Text>
    );
  if (phase === "Running")
    return (
      <Group gap="xs">
        <Loader size={12} type="dots" />
        <Text inherit span c="gray.6">
          It runs and has written nothing yet.
        </Text>
      </Group>
    );
  return (
    <Text inherit span c="gray.6">
      Nothing yet: a log begins when the first pod starts.
    </Text>
  );
}
