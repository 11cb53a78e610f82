/** An error in the server's words: what was wrong, what to do next, and the id that an operator can look up. */
import { Alert, Button, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { asProblem, sentence } from "@/api/problem";

interface Props {
  error: unknown;
  /** Names of fields that the form already shows; what it does not show is listed here. */
  shown?: string[];
  retry?: () => void;
}

export function ProblemNote({ error, shown = [], retry }: Props) {
  if (!error) return null;
  const problem = asProblem(error);
  const others = problem.fields.filter(({ field }) => !shown.includes(field.replaceAll(/\[\d+\]/g, "")));
  // Everything that was wrong stands at its field already.
  if (problem.fields.length > 0 && others.length === 0) return null;
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle size={18} />} title={problem.message} role="alert">
      {problem.details && <Text size="sm">{problem.details}</Text>}
      {others.map(({ field, problem: text }) => (
        <Text size="sm" key={field + text}>
          <b>{field}</b>: {sentence(text)}
        </Text>
      ))}
      {problem.requestId && problem.status >= 500 && (
        <Text size="xs" c="dimmed" mt={4}>
          Request {problem.requestId}
        </Text>
      )}
      {retry && (
        <Button size="compact-sm" variant="light" color="red" mt="xs" onClick={retry}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
