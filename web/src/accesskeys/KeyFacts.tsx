/** What is known of a key and of its secrets: never a secret itself. */
import { Skeleton } from "@mantine/core";
import { CopyLine } from "@/ui/Copy";
import { type Fact, Facts } from "@/ui/Facts";
import { ProblemNote } from "@/ui/ProblemNote";
import { exact } from "@/ui/relative";
import { type AccessKey, useKeySecrets } from "./queries";

export function KeyFacts({ accessKey }: { accessKey: AccessKey }) {
  const { data: secrets, error } = useKeySecrets(accessKey.id);
  const facts: Fact[] = [
    ["Created", at(accessKey.createdAt)],
    ["Expires", at(accessKey.expiresAt) ?? "Never"],
    ["Last used", at(accessKey.lastLogin) ?? "Never"],
    ["Secret made", at(secrets?.current.createdAt)],
    ["Secret last used", secrets && (at(secrets.current.lastUsed) ?? "Never")],
    ["Old secret counts until", at(secrets?.previous?.validUntil)],
    ["Old secret last used", secrets?.previous && (at(secrets.previous.lastUsed) ?? "Never")],
  ];
  return (
    <>
      <CopyLine value={accessKey.clientId} label="Copy the client id" />
      <Facts facts={facts} />
      {error ? <ProblemNote error={error} /> : !secrets && <Skeleton height={40} />}
    </>
  );
}

function at(moment: string | null | undefined): string | undefined {
  return moment ? exact(new Date(moment)) : undefined;
}
