import { ConfirmByName } from "@/ui/ConfirmByName";
import { ShownOnceDialog } from "@/ui/ShownOnce";
import { type ServiceAccount, useRotateSecret } from "./queries";

/** The old secret ends at once, so the name is typed first; the new one is shown one time. */
export function RotateSecret({ account, onClose }: { account: ServiceAccount; onClose: () => void }) {
  const rotate = useRotateSecret();
  if (rotate.data)
    return (
      <ShownOnceDialog
        title={`New secret of ${account.name}`}
        about="The old secret gets no more tokens."
        values={[
          ["Client id", account.clientId],
          ["Client secret", rotate.data.clientSecret],
        ]}
        onClose={onClose}
      />
    );
  return (
    <ConfirmByName
      opened
      title="Replace the secret"
      name={account.name}
      action="Make a new secret"
      pending={rotate.isPending}
      error={rotate.error}
      onClose={onClose}
      consequence="A new secret is made and shown once. Whatever uses the old one gets no more tokens."
      onConfirm={() => rotate.mutate(account.id)}
    />
  );
}
