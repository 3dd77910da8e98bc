/** What an asker says of the version that it has: `If-None-Match` and `If-Modified-Since`. */
export interface Conditions {
  none_match: string | undefined;
  modified_since: string | undefined;
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, "");

/**
 * Whether the asker has this version already (RFC 9110, 13.1 and 13.2): by the tag where one is named, else by the time. Not
 * Express's own answer, which takes `Cache-Control: no-cache` for "send it anyway": scripts in browsers say so whenever they
 * name a tag.
 */
export function hasVersion(
  { none_match, modified_since }: Conditions,
  { etag, modified }: { etag: string; modified: Date },
): boolean {
  if (none_match !== undefined)
    return none_match.trim() === "*" || none_match.split(",").some((tag) => opaque(tag) === opaque(etag));
  const since = modified_since === undefined ? Number.NaN : Date.parse(modified_since);
  // Headers know whole seconds.
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}
