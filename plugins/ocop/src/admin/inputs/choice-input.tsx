import { Select } from "@medusajs/ui";
import type { Choice } from "../lib/resource";

interface Props {
  id: string;
  choices: Choice[];
  value: string;
  onChange: (value: string) => void;
}

/** One of a few. */
export function ChoiceInput({ id, choices, value, onChange }: Props) {
  return (
    <Select value={value} onValueChange={onChange}>
      <Select.Trigger id={id}>
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
