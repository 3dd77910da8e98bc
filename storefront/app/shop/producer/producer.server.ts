import { read } from "../../shared/api/client.server";
import type { ProducerDetail, ProductCardData } from "../../shared/api/types";
import type { Language } from "../../shared/language";
import { cleanStory } from "../../shared/story.server";

/** A producer with its goods; its story was cleaned when it was written and is cleaned again before it is shown. */
export async function loadProducer(language: Language, slug: string, agePass: string | null) {
  const { producer } = await read<{ producer: ProducerDetail & { products: ProductCardData[] } }>(
    language,
    `/store/producers/${encodeURIComponent(slug)}`,
    {},
    agePass,
  );
  const story = language === "en" ? (producer.story_en ?? producer.story_vi) : producer.story_vi;
  const photos = [...new Set([producer.photo, ...producer.photos])].filter((photo) => photo !== null);
  return {
    ...producer,
    photos,
    story: cleanStory(story),
    storyLanguage: language === "en" && producer.story_en !== null ? "en" : "vi",
  };
}
