/** Where there is no page, and where one broke. */
import { Button, Stack } from "@mantine/core";
import { IconCompass } from "@tabler/icons-react";
import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { EmptyState } from "@/ui/EmptyState";
import { ProblemNote } from "@/ui/ProblemNote";

export function Missing() {
  return (
    <EmptyState
      icon={IconCompass}
      title="There is nothing here"
      action={
        <Button component={Link} to="/" variant="light">
          Go to the first page
        </Button>
      }
    >
      The address may be mistyped, or what it named was deleted.
    </EmptyState>
  );
}

export function Broken({ error, reset }: ErrorComponentProps) {
  return (
    <Stack maw={560} mx="auto" mt="xl">
      <ProblemNote error={error} retry={reset} />
    </Stack>
  );
}
