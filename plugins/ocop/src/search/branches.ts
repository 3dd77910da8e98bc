/** A counted value of a tree: what to filter by, its name, and the value it lies under. */
export type Branch = { value: string; label: string; parent: string | null };

/** Joins a value, its name and where it lies for a facet: "38/F399|Huyện Hoằng Hóa". Null without a value. */
export function joinBranch(parent: string | null, value: string | null, label: string | null): string | null {
  return value === null ? null : `${parent ?? ""}/${value}|${label ?? value}`;
}

/** Takes apart what {@link joinBranch} joined. Values never hold a slash or a bar; names may. */
export function splitBranch(text: string): Branch {
  const [, parent = "", value = text, label = text] = /^([^/|]*)\/([^|]*)\|(.*)$/su.exec(text) ?? [];
  return { value, label, parent: parent === "" ? null : parent };
}
