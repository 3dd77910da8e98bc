import { readMoney, readWhole, writeNumber } from "../format/read-number";
import { TextField } from "./text-field";

type Props = Parameters<typeof TextField>[0] & { kind: "money" | "whole"; defaultValue?: string };

/**
 * A box for đồng or pieces. Typed with or without dots; leaving it shows the number with its thousands grouped, and what is
 * no number stays as it was typed.
 */
export function NumberField({ kind, onBlur, ...field }: Props) {
  const read = kind === "money" ? readMoney : readWhole;
  return (
    <TextField
      inputMode="numeric"
      autoComplete="off"
      {...field}
      onBlur={(event) => {
        const value = read(event.currentTarget.value);
        if (value !== null) event.currentTarget.value = writeNumber(value);
        onBlur?.(event);
      }}
    />
  );
}
