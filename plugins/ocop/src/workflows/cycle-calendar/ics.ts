import type { MedusaContainer } from "@medusajs/framework/types";
import ical from "ical-generator";
import { addDays } from "../../shared/clock";
import type { CycleStep } from "../../shared/cycle-vocabulary";
import { shopAddressOf } from "../../shared/plugin-options";
import { readPeriods } from "./read";

const STEPS: Readonly<Record<CycleStep, string>> = {
  inform: "Bước 1: Tuyên truyền, hướng dẫn",
  idea: "Bước 2: Nhận đăng ký ý tưởng sản phẩm",
  plan: "Bước 3: Nhận phương án, dự án sản xuất kinh doanh",
  implement: "Bước 4: Triển khai phương án, dự án",
  rate: "Bước 5: Đánh giá, xếp hạng sản phẩm",
  promote: "Bước 6: Xúc tiến thương mại",
};

/** A time as it stands in the file. Days are YYYY-MM-DD, both included. */
export interface CalendarEntry {
  id: string;
  step: CycleStep;
  starts_on: string;
  ends_on: string;
  note: string | null;
  updated_at: Date;
}

/** Midnight of a day, which is written as the day alone. */
const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * A calendar as iCalendar (RFC 5545): days without hours, so that no time zone moves them; the end is the day after the
 * last. The same calendar gives the same bytes.
 * @param host that the ids of the entries belong to
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], host: string): string {
  const calendar = ical({ name, prodId: { company: "OCOP", product: "Lich chu trinh", language: "VI" } });
  for (const { id, step, starts_on, ends_on, note, updated_at } of entries)
    calendar.createEvent({
      id: `${id}@${host}`,
      stamp: updated_at,
      start: dayOf(starts_on),
      end: dayOf(addDays(ends_on, 1)),
      allDay: true,
      summary: STEPS[step],
      description: note,
    });
  return calendar.toString();
}

/** The calendar of an office in a year as a file that calendars of phones and desks take. */
export async function officeCalendarFile(
  container: MedusaContainer,
  { office_id, office_name, year }: { office_id: string; office_name: string; year: number },
): Promise<string> {
  const entries = await readPeriods(container, { office_id, year });
  const host = new URL(shopAddressOf(container)).hostname;
  return calendarFile(`Chu trình OCOP ${year}, ${office_name}`, entries, host);
}
