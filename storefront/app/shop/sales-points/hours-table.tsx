import { Fragment } from "react";
import { formatDay } from "../../shared/format/date";
import { weekdayOf } from "./days";
import { comingExceptions, hoursRows, rangesText, rowCovers, type HourException, type WeeklyHours } from "./hours-view";
import { useSalesPointTexts } from "./texts";

/** The weekly table with today marked, and the days that differ. `today` is YYYY-MM-DD. */
export function HoursTable({
  hours,
  exceptions,
  today,
}: {
  hours: WeeklyHours | null;
  exceptions: HourException[];
  today: string;
}) {
  const { weekdays, daySpan, detail: texts } = useSalesPointTexts();
  const coming = comingExceptions(exceptions, today);
  const weekday = weekdayOf(today);
  return (
    <>
      {hours !== null && (
        <table className="w-full text-left tabular-nums">
          <caption className="sr-only">{texts.openHours}</caption>
          <tbody>
            {hoursRows(hours).map((row) => (
              <tr
                key={row.from}
                className={`border-b border-line last:border-0 ${rowCovers(row, weekday) ? "font-semibold" : ""}`}
              >
                <th scope="row" className="py-2 pr-4 align-top font-[inherit]">
                  {row.from === row.to ? weekdays[row.from] : daySpan(weekdays[row.from], weekdays[row.to])}
                </th>
                <td className="py-2 text-right">
                  {row.ranges.length === 0
                    ? texts.dayClosed
                    : row.ranges.map((range, at) => (
                        <Fragment key={range[0]}>
                          {at > 0 && ", "}
                          <span className="whitespace-nowrap">{rangesText([range])}</span>
                        </Fragment>
                      ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {coming.length > 0 && (
        <div className="mt-4 rounded-lg bg-turmeric-wash px-4 py-3 text-sm">
          <p className="font-semibold">{texts.exceptions}</p>
          <ul className="mt-1">
            {coming.map(({ date, ranges, note }) => (
              <li key={date} className="flex flex-wrap justify-between gap-x-4 tabular-nums">
                <span>
                  {weekdays[weekdayOf(date)]} {formatDay(date)}
                  {note ? `, ${note}` : ""}
                </span>
                <span>{ranges.length === 0 ? texts.dayClosed : rangesText(ranges)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {hours !== null && <p className="mt-3 text-sm text-ink-soft">{texts.hoursNote}</p>}
    </>
  );
}
