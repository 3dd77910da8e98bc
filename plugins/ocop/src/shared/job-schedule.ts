const MINUTE = 60;

/**
 * The cron schedule of a job that draws the net under what events do at once. The setting `MINUTE_JOBS_SECONDS` (1 to 60)
 * lets all of them run more often.
 * @param seconds between two runs, a divisor of 60
 * @param environment is read when the jobs are registered
 */
export function every(seconds: number, environment: NodeJS.ProcessEnv = process.env): string {
  const pause = Math.min(seconds, Number(environment.MINUTE_JOBS_SECONDS || MINUTE));
  return pause === MINUTE ? "* * * * *" : `*/${pause} * * * * *`;
}
