import { Button, Input } from "@medusajs/ui";
import type { RowColumn } from "../lib/resource";
import type { TextRow } from "../lib/structured";
import { ChoiceInput } from "./choice-input";

interface Props {
  label: string;
  columns: RowColumn[];
  /** JSON of the rows, as the form keeps it. */
  value: string;
  onChange: (value: string) => void;
}

const NATIVE_TYPES: Partial<Record<RowColumn["kind"], string>> = { day: "date", number: "number" };

interface CellProps {
  id: string;
  name: string;
  column: RowColumn;
  value: string;
  onChange: (text: string) => void;
}

function CellInput({ id, name, column, value, onChange }: CellProps) {
  if (column.kind === "choice")
    return <ChoiceInput id={id} name={name} choices={column.choices ?? []} value={value} onChange={onChange} />;
  return (
    <Input
      id={id}
      size="small"
      type={NATIVE_TYPES[column.kind] ?? "text"}
      aria-label={name}
      title={column.label}
      placeholder={column.kind === "ranges" ? "07:30-11:30, 13:30-17:00" : column.label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** A list of small records, each a line of inputs. */
export function RowsInput({ label, columns, value, onChange }: Props) {
  const rows = JSON.parse(value || "[]") as TextRow[];
  const set = (next: TextRow[]) => onChange(JSON.stringify(next));
  return (
    <div className="flex flex-col gap-y-2">
      {rows.map((row, place) => (
        <fieldset key={place} className="flex flex-col gap-y-2 rounded-md border p-2">
          <div className="grid grid-cols-2 gap-2">
            {columns.map((column) => (
              <CellInput
                key={column.name}
                id={`ocop-row-${place}-${column.name}`}
                name={`${label}, dòng ${place + 1}: ${column.label}`}
                column={column}
                value={row[column.name] ?? ""}
                onChange={(text) =>
                  set(rows.map((other, at) => (at === place ? { ...other, [column.name]: text } : other)))
                }
              />
            ))}
          </div>
          <Button
            type="button"
            variant="transparent"
            size="small"
            className="self-end"
            onClick={() => set(rows.filter((_, at) => at !== place))}
          >
            Bỏ dòng {place + 1}
          </Button>
        </fieldset>
      ))}
      <Button type="button" variant="secondary" size="small" className="self-start" onClick={() => set([...rows, {}])}>
        Thêm dòng
      </Button>
    </div>
  );
}
