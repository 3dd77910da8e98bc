/** SQL of a moment's calendar day in Asia/Ho_Chi_Minh as YYYY-MM-DD; null for no moment. */
export function daySql(moment: string): string {
  return `to_char(${moment} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`;
}
