export { addPeriod, changePeriod, fillYear, removePeriod } from "./act";
export { officeCalendarFile } from "./ics";
export { readCalendar } from "./read";
