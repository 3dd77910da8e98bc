import { todayInHoChiMinh } from "../../shared/clock";
import { ChoiceInput } from "../inputs/choice-input";
import { lastMonths, monthLabel } from "../lib/months";

/** One of the last twelve months. */
export function MonthChoice({ id, value, onChange }: { id: string; value: string; onChange: (month: string) => void }) {
  const choices = lastMonths(todayInHoChiMinh()).map((month) => ({ value: month, label: monthLabel(month) }));
  return <ChoiceInput id={id} choices={choices} value={value} onChange={onChange} />;
}
