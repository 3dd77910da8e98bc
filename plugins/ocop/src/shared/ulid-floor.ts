const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TIME_CHARACTERS = 10;

/**
 * The lowest id with this prefix (`order`, `pref`, …) that can have been made at a moment or later. Ids are ULIDs, which
 * begin with their time, so the newest rows of a table are a range of its primary key.
 */
export function idFloor(prefix: string, moment: Date): string {
  let rest = moment.getTime();
  let time = "";
  for (let place = 0; place < TIME_CHARACTERS; place += 1) {
    time = (CROCKFORD[rest % CROCKFORD.length] ?? "") + time;
    rest = Math.floor(rest / CROCKFORD.length);
  }
  return `${prefix}_${time}`;
}
