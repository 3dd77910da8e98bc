/** One row per key that is held. `owner` is empty for a lock that was taken without a name. */
export const TABLE = "held_lock";
const TAKE = "take_locks_1";

/** Held while the table is made, so that two processes that start at once do not both make it. */
export const DDL_LOCK = 8_250_115;

/**
 * Unlogged: a lock means nothing after the database server was gone, and without the log a lock costs no disk flush.
 *
 * The function takes all keys or none, in one statement and in the order of the keys, so that two takers never wait for
 * each other in a circle. A row that has expired is taken over. Locks of the same named owner are renewed. What it does
 * changes together with its name, because older processes may still call it.
 */
export const DDL = [
  `CREATE UNLOGGED TABLE IF NOT EXISTS ${TABLE} (
     key text PRIMARY KEY,
     owner text NOT NULL,
     taken_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL
   ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000)`,
  `CREATE OR REPLACE FUNCTION ${TAKE}(wanted text[], by_owner text, seconds double precision) RETURNS boolean
   LANGUAGE plpgsql AS $$
   DECLARE taken integer;
   BEGIN
     PERFORM 1 FROM ${TABLE} WHERE key = ANY(wanted) AND expires_at > clock_timestamp()
       AND (owner <> by_owner OR by_owner = '') LIMIT 1;
     IF FOUND THEN RETURN false; END IF;
     INSERT INTO ${TABLE} AS held (key, owner, taken_at, expires_at)
       SELECT one, by_owner, clock_timestamp(),
         CASE WHEN seconds IS NULL THEN 'infinity' ELSE clock_timestamp() + make_interval(secs => seconds) END
       FROM unnest(wanted) one ORDER BY one
     ON CONFLICT (key) DO UPDATE
       SET owner = EXCLUDED.owner, taken_at = EXCLUDED.taken_at, expires_at = EXCLUDED.expires_at
       WHERE held.expires_at <= clock_timestamp() OR (held.owner = EXCLUDED.owner AND held.owner <> '');
     GET DIAGNOSTICS taken = ROW_COUNT;
     IF taken < cardinality(wanted) THEN RAISE EXCEPTION 'held' USING ERRCODE = 'OC001'; END IF;
     RETURN true;
   EXCEPTION WHEN SQLSTATE 'OC001' THEN RETURN false;
   END $$`,
];

export const statements = {
  /** $1 keys, each once and sorted; $2 owner; $3 seconds or null for ever */
  take: `SELECT ${TAKE}($1::text[], $2, $3::double precision) AS taken`,
  /** $1 keys, $2 owner, $3 seconds; tells how many of them are still held by the owner */
  renew: `UPDATE ${TABLE} SET expires_at = clock_timestamp() + make_interval(secs => $3::double precision)
    WHERE key = ANY($1::text[]) AND owner = $2`,
  /** $1 keys, $2 owner; one row for each that was given back, and whether it was still in force */
  give: `DELETE FROM ${TABLE} held USING
    (SELECT key FROM ${TABLE} WHERE key = ANY($1::text[]) AND owner = $2 ORDER BY key FOR UPDATE) mine
    WHERE held.key = mine.key AND held.owner = $2 RETURNING held.expires_at > clock_timestamp() AS in_force`,
  /** $1 owner, or null for everybody */
  giveAll: `DELETE FROM ${TABLE} WHERE $1::text IS NULL OR owner = $1`,
  /** Rows of keys that nobody asks for again, such as a finished cart's. */
  sweep: `DELETE FROM ${TABLE} WHERE key IN
    (SELECT key FROM ${TABLE} WHERE expires_at < clock_timestamp() - interval '1 minute' FOR UPDATE SKIP LOCKED)`,
};
