import { Select } from "@medusajs/ui";
import type { Choice } from "../lib/resource";

interface Props {
  id: string;
  choices: Choice[];
  value: string;
  onChange: (value: string) => void;
  /** In a row of inputs, where no label points at `id`. */
  name?: string;
}

/** One of a few. */
export function ChoiceInput({ id, choices, value, onChange, name }: Props) {
  return (
    <Select value={value} onValueChange={onChange} size={name === undefined ? "base" : "small"}>
      <Select.Trigger id={id} {...(name === undefined ? {} : { "aria-label": name })}>
        <Select.Value placeholder="Chọn…" />
      </Select.Trigger>
      <Select.Content>
        {choices.map((choice) => (
          <Select.Item key={choice.value} value={choice.value}>
            {choice.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}
