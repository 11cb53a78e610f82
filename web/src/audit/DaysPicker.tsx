/** The days that are shown: a usual number of them until today, or any others. */
import { Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { dayOf, lastDays, PRESETS, presetOf, type Range } from "./range";

const NAMES: Record<number, string> = { 1: "Today" };
const OTHER = "other";

interface Props {
  range: Range;
  now: Date;
  onChange: (range: Range) => void;
}

export function DaysPicker({ range, now, onChange }: Props) {
  const preset = presetOf(range, now);
  const [other, setOther] = useState(false);
  const isOther = other || preset === undefined;
  return (
    <>
      <Select
        size="xs"
        w={140}
        aria-label="Days"
        allowDeselect={false}
        value={isOther ? OTHER : String(preset)}
        data={[
          ...PRESETS.map((count) => ({ value: String(count), label: NAMES[count] ?? `Last ${count} days` })),
          { value: OTHER, label: "Other days" },
        ]}
        onChange={(value) => {
          setOther(value === OTHER);
          if (value !== OTHER) onChange(lastDays(Number(value), now));
        }}
      />
      {isOther && (
        <>
          <Day label="First day" value={range.from} onChange={(from) => onChange({ ...range, from })} now={now} />
          <Day label="Last day" value={range.to} onChange={(to) => onChange({ ...range, to })} now={now} />
        </>
      )}
    </>
  );
}

interface DayProps {
  label: string;
  value: string;
  now: Date;
  onChange: (day: string) => void;
}

function Day({ label, value, now, onChange }: DayProps) {
  return (
    <TextInput
      size="xs"
      type="date"
      aria-label={label}
      max={dayOf(now)}
      value={value}
      onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
    />
  );
}
