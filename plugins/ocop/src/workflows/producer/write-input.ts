import { MedusaError } from "@medusajs/framework/utils";
import type { ProducerCreate, ProducerUpdate } from "../../contract/producer";
import { mayBecome } from "../../modules/producer/rules/status";
import type { ProducerStatus } from "../../shared/producer-vocabulary";
import { richTextOrNull } from "../../shared/sanitize";
import { slugWith } from "../../shared/short-id";
import { asciiSlug } from "../../shared/text";

/** A new producer; builders pass their own short id, so that a second run finds the same row. */
export type NewProducer = ProducerCreate & { short_id?: string | undefined; is_demo?: boolean | undefined };

type Stories = { story_vi?: string | null | undefined; story_en?: string | null | undefined };

/** Stories are cleaned when written; reading cleans them once more. Absent stays absent. */
export function cleanStories(input: Stories): Stories {
  return {
    ...(input.story_vi === undefined ? {} : { story_vi: richTextOrNull(input.story_vi) }),
    ...(input.story_en === undefined ? {} : { story_en: richTextOrNull(input.story_en) }),
  };
}

/** The row of a new producer. */
export function producerRow(input: NewProducer, shortId: string) {
  const { standards: _standards, ...fields } = input;
  return { ...fields, ...cleanStories(input), short_id: shortId, slug: slugWith(asciiSlug(input.name), shortId) };
}

/**
 * The changes of one producer: a new name changes the slug's words, the short id at its end stays.
 * Throws not_allowed for a status that may not follow the present one.
 */
export function producerChanges(
  former: { id: string; short_id: string; status: ProducerStatus },
  input: ProducerUpdate & { is_demo?: boolean | undefined },
) {
  const { standards: _standards, ...fields } = input;
  if (fields.status && !mayBecome(former.status, fields.status)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `A producer that is ${former.status} cannot become ${fields.status}`,
    );
  }
  const slug = fields.name === undefined ? {} : { slug: slugWith(asciiSlug(fields.name), former.short_id) };
  return { ...fields, ...cleanStories(input), ...slug, id: former.id };
}
