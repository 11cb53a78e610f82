import { ConfirmByName } from "@/ui/ConfirmByName";
import { ShownOnceDialog } from "@/ui/ShownOnce";
import { type User, useResetPassword } from "./queries";

/** What was signed in ends at once, so the name is typed first; the new password is shown one time. */
export function ResetPassword({ user, onClose }: { user: User; onClose: () => void }) {
  const reset = useResetPassword();
  if (reset.data)
    return (
      <ShownOnceDialog
        title="The password was reset"
        about="It opens nothing but the page to choose another one."
        values={[
          ["E-mail address", user.username],
          ["Temporary password", reset.data.tempPassword],
        ]}
        onClose={onClose}
      />
    );
  return (
    <ConfirmByName
      opened
      title="Reset password"
      name={user.username}
      action="Reset password"
      pending={reset.isPending}
      error={reset.error}
      onClose={onClose}
      consequence="The old password, every session and every token of this user end at once. A temporary password is shown once."
      onConfirm={() => reset.mutate(user.id)}
    />
  );
}
