/** The limits on time, each with what acts on it and what is inherited. */
import { SimpleGrid, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { Draft } from "./draft";
import { secondsOf, written } from "./duration";
import { InEffect } from "./InEffect";
import { limitInEffect, LIMITS, type Settings } from "./rules";

interface Props {
  form: UseFormReturnType<Draft>;
  inherited?: Settings;
}

export function LimitFields({ form, inherited }: Props) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {LIMITS.map(({ name, title, about }) => {
        const handed = inherited?.schedulingRules?.[name];
        const own = secondsOf(form.values.limits[name]);
        return (
          <TextInput
            key={name}
            label={title}
            placeholder={handed == null ? "no limit, or like 2 d 12 h" : `${written(handed)}, inherited`}
            autoComplete="off"
            spellCheck={false}
            inputWrapperOrder={["label", "input", "description", "error"]}
            description={
              <>
                {about}{" "}
                {inherited && (
                  <InEffect
                    inherited={handed == null ? "" : written(handed)}
                    decided={own === undefined ? undefined : limitInEffect(own, handed)}
                    words={written}
                  />
                )}
              </>
            }
            {...form.getInputProps(`limits.${name}`)}
          />
        );
      })}
    </SimpleGrid>
  );
}
