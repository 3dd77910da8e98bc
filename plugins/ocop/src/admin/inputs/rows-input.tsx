import { Button, Input } from "@medusajs/ui";
import type { RowColumn } from "../lib/resource";
import type { TextRow } from "../lib/structured";

interface Props {
  label: string;
  columns: RowColumn[];
  /** JSON of the rows, as the form keeps it. */
  value: string;
  onChange: (value: string) => void;
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
              <Input
                key={column.name}
                size="small"
                type={column.kind === "day" ? "date" : "text"}
                aria-label={`${label}, dòng ${place + 1}: ${column.label}`}
                title={column.label}
                placeholder={column.kind === "ranges" ? "07:30-11:30, 13:30-17:00" : column.label}
                value={row[column.name] ?? ""}
                onChange={(event) =>
                  set(rows.map((other, at) => (at === place ? { ...other, [column.name]: event.target.value } : other)))
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
