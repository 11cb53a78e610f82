/** The description of a department or a project, which can be edited where the name cannot. */
import { Modal, Stack, Textarea } from "@mantine/core";
import type { UseMutationResult } from "@tanstack/react-query";
import { useForm } from "@mantine/form";
import { asProblem, fieldErrors } from "@/api/problem";
import { FormEnd } from "@/ui/FormEnd";
import { done } from "@/ui/notices";

interface Props {
  of: { name: string; description: string };
  save: UseMutationResult<unknown, Error, string>;
  onClose: () => void;
}

export function DescribeDialog({ of, save, onClose }: Props) {
  const form = useForm({ initialValues: { description: of.description } });
  const send = ({ description }: { description: string }) =>
    save.mutate(description, {
      onError: (error) => form.setErrors(fieldErrors(asProblem(error), { description: "description" })),
      onSuccess: () => {
        done(`${of.name} was saved.`);
        onClose();
      },
    });
  return (
    <Modal opened onClose={onClose} title={`Edit ${of.name}`}>
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <Textarea
            label="Description"
            autosize
            minRows={2}
            maxRows={6}
            data-autofocus
            {...form.getInputProps("description")}
          />
          <FormEnd
            error={save.error}
            shown={["description"]}
            action="Save"
            pending={save.isPending}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
