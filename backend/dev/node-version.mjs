/** The oldest Node that every package runs on. */
const MINIMUM = [20, 19];

/**
 * What to tell somebody whose Node is too old; undefined when it will do.
 * Written for old Nodes as well: they must get as far as saying this.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeTooOld(version) {
  const parts = version.split(".").map(Number);
  const [major, minor] = [parts[0] || 0, parts[1] || 0];
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return undefined;
  return `Node ${MINIMUM.join(".")} or newer is needed; this is ${version}.`;
}
