import type { ProfileAnswer } from "../../../../plugins/ocop/src/contract/profile";
import { formLines, formText } from "../../shared/session/form-text";
import { storyHtml, storyText } from "./story-text";

const ROW_FIELDS = ["standard", "number", "issuer", "valid_from", "valid_to"] as const;
/** One standard as it is typed; days are YYYY-MM-DD. */
export type StandardRow = Record<(typeof ROW_FIELDS)[number], string>;

const MOST_ROWS = 50;

/** What the profile's form holds, as it was typed. */
export interface TypedProfile {
  story_vi: string;
  story_en: string;
  photos: string[];
  website: string;
  phone: string;
  email: string;
  standards: StandardRow[];
}

/** The form as it stands before anything is typed. */
export function typedOf(profile: ProfileAnswer): TypedProfile {
  const { story_vi, story_en, photos, website, phone, email, standards } = profile;
  return {
    story_vi: storyText(story_vi),
    story_en: storyText(story_en),
    photos,
    website: website ?? "",
    phone: phone ?? "",
    email: email ?? "",
    standards: standards.map(({ standard, number, issuer, valid_from, valid_to }) => ({
      standard,
      number: number ?? "",
      issuer: issuer ?? "",
      valid_from: valid_from ?? "",
      valid_to: valid_to ?? "",
    })),
  };
}

function readRows(form: FormData): StandardRow[] {
  const count = Math.min(MOST_ROWS, Math.max(0, Number(formText(form, "rows")) || 0));
  return Array.from({ length: count }, (_, index) => {
    const texts = ROW_FIELDS.map((field) => [field, formText(form, `${field}-${index}`)]);
    return Object.fromEntries(texts) as StandardRow;
  });
}

/** What was typed into the form. */
export function readProfile(form: FormData): TypedProfile {
  return {
    story_vi: formLines(form, "story_vi"),
    story_en: formLines(form, "story_en"),
    photos: form.getAll("photo").filter((photo) => typeof photo === "string"),
    website: formText(form, "website"),
    phone: formText(form, "phone"),
    email: formText(form, "email"),
    standards: readRows(form),
  };
}

/**
 * The body that the API takes. A story that was not touched is left out: a plain box would take its formatting away.
 * Rows without a name are dropped.
 */
export function profileBody(typed: TypedProfile, stored: ProfileAnswer): Record<string, unknown> {
  const { story_vi, story_en, photos, website, phone, email, standards } = typed;
  const kept = standards.filter(({ standard }) => standard !== "");
  return {
    ...(story_vi === storyText(stored.story_vi) ? {} : { story_vi: storyHtml(story_vi) }),
    ...(story_en === storyText(stored.story_en) ? {} : { story_en: storyHtml(story_en) }),
    photos,
    website: website || null,
    phone: phone || null,
    email: email || null,
    standards: kept.map((row) => Object.fromEntries(ROW_FIELDS.map((field) => [field, row[field] || null]))),
  };
}

/** Pictures to choose from: those that are shown first and in their order, then the others. */
export function pictureChoices(shown: readonly string[], pictures: readonly string[]): string[] {
  return [...new Set([...shown, ...pictures])];
}
