import { Input, Text } from "@medusajs/ui";
import { type TextRow, WEEK } from "../lib/structured";

/** The weekly table: one line per day, "07:30-11:30, 13:30-17:00"; a blank day is closed. */
export function HoursInput({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const week = JSON.parse(value || "{}") as TextRow;
  return (
    <div className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-2">
      {WEEK.map(({ name, label }) => (
        <div key={name} className="contents">
          <Text size="small">{label}</Text>
          <Input
            size="small"
            aria-label={`Giờ mở cửa ${label}`}
            placeholder="Nghỉ"
            value={week[name] ?? ""}
            onChange={(event) => onChange(JSON.stringify({ ...week, [name]: event.target.value }))}
          />
        </div>
      ))}
    </div>
  );
}
