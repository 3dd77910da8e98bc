import type { ProducerProfileTexts } from "../../shared/i18n/vi/producer-profile";
import { TextArea } from "../../shared/ui/text-area";
import type { TypedProfile } from "./profile-form";

const MAX_CHARS = 20_000;

/** The story in two languages. */
export function StoryFields({ typed, words }: { typed: TypedProfile; words: ProducerProfileTexts }) {
  return (
    <section aria-labelledby="story-title" className="space-y-5">
      <h2 id="story-title" className="text-2xl">
        {words.story}
      </h2>
      <TextArea
        name="story_vi"
        lang="vi"
        label={words.storyVi}
        hint={words.storyHint}
        fault={undefined}
        rows={10}
        maxLength={MAX_CHARS}
        defaultValue={typed.story_vi}
      />
      <TextArea
        name="story_en"
        lang="en"
        label={words.storyEn}
        optional={words.optional}
        fault={undefined}
        rows={6}
        maxLength={MAX_CHARS}
        defaultValue={typed.story_en}
      />
    </section>
  );
}
