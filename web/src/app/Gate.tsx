/** Signed in: the pages. Signed out: the sign-in page. With a temporary password: the page to replace it. Unknown yet: none. */
import { Button, Center, Loader, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense } from "react";
import { entryIsOver } from "@/api/entry";
import { NewPasswordPage } from "@/session/NewPasswordPage";
import { NEWCOMER, SessionContext, sessionQuery } from "@/session/session";
import { SignInPage } from "@/session/SignInPage";
import { ProblemNote } from "@/ui/ProblemNote";

const EntryOver = lazy(async () => ({ default: (await import("@/entries/EntryOver")).EntryOver }));

export function Gate({ children }: { children: ReactNode }) {
  const { data: session, error, refetch, isFetching } = useQuery(sessionQuery);
  if (session === NEWCOMER) return <NewPasswordPage />;
  if (session) return <SessionContext value={session}>{children}</SessionContext>;
  if (session === null && entryIsOver())
    return (
      <Suspense fallback={null}>
        <EntryOver />
      </Suspense>
    );
  if (session === null) return <SignInPage />;
  return (
    <Center mih="70vh">
      {error ? (
        <Stack w={420}>
          <ProblemNote error={error} />
          <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
            Try again
          </Button>
        </Stack>
      ) : (
        <Loader type="dots" />
      )}
    </Center>
  );
}
