export const CALENDAR_PATH = "/office/lich";
export const YEAR_KEY = "nam";
