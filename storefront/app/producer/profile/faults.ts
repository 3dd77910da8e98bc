const BOXES = ["website", "phone", "email"] as const;

/** What the API found wrong, by the boxes of the form. */
export interface ProfileFaults {
  boxes: (typeof BOXES)[number][];
  /** Places of the rows of standards that were sent. */
  rows: number[];
}

/** Sorts the API's faults ("standards.0.valid_to") by the boxes that they belong to. */
export function profileFaults(fields: Readonly<Record<string, string>>): ProfileFaults {
  const paths = Object.keys(fields);
  const rows = paths.flatMap((path) => /^standards\.(\d+)/.exec(path)?.[1] ?? []).map(Number);
  return { boxes: BOXES.filter((box) => paths.includes(box)), rows: [...new Set(rows)] };
}
