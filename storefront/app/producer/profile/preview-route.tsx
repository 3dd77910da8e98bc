import { data, Link } from "react-router";
import type { ProducerDetail } from "../../../../plugins/ocop/src/contract/producer";
import { formatDay } from "../../shared/format/date";
import { useShell } from "../../shared/i18n/shell";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { cleanStory } from "../../shared/story.server";
import { Notice } from "../../shared/ui/notice";
import { Picture } from "../../shared/ui/picture";
import { useMe } from "../layout/frame-route";
import { portalMeta } from "../page-meta";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/preview-route";
import { profileTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) =>
  portalMeta(location.pathname, (language) => profileTexts(language).previewTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const answer = await api.get<{ producer: ProducerDetail }>("/producer/profile/preview");
  const { producer } = await portalData(request, answer);
  const english = languageOf(request.url) === "en";
  const story = english ? (producer.story_en ?? producer.story_vi) : producer.story_vi;
  return data({ producer, story: cleanStory(story) }, { headers: privateAnswer() });
}

/** What the public page says of the producer, before it is public and after. */
export default function Preview({ loaderData: { producer, story } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = profileTexts(language);
  const shell = useShell();
  const active = useMe().producer?.status === "active";
  const { place, photos, phone, email, website, representative, standards } = producer;
  const [first = null, ...others] = photos;
  const facts: [string, string | null][] = [
    [words.fields.place, [place.commune, place.district, place.province].filter(Boolean).join(", ") || null],
    [words.fields.representative, representative],
    [words.phone, phone],
    [words.email, email],
    [words.website, website],
    [
      words.standards,
      standards
        .map(({ standard, valid_to }) => (valid_to === null ? standard : `${standard} (${formatDay(valid_to)})`))
        .join(", ") || null,
    ],
  ];
  return (
    <>
      <Link
        to={inLanguage(language, "/producer/ho-so")}
        className="inline-flex min-h-11 items-center underline underline-offset-4"
      >
        ← {words.back}
      </Link>
      <div className="mt-2">
        <Notice tone={active ? "plain" : "warning"}>{active ? words.previewLive : words.previewNote}</Notice>
      </div>
      <p className="mt-6 font-semibold text-bamboo">
        {[shell.producerKinds[producer.kind], place.province].filter(Boolean).join(" · ")}
      </p>
      <h1 className="mt-2 text-4xl break-words">{producer.name}</h1>
      {first !== null && (
        <Picture
          src={first}
          alt=""
          first
          ratio={0.6}
          sizes="92vw"
          className="mt-5 aspect-[1/0.6] max-w-2xl rounded-card"
        />
      )}
      {story !== null && <div className="prose-story mt-5 text-lg" dangerouslySetInnerHTML={{ __html: story }} />}
      {others.length > 0 && (
        <ul className="mt-6 grid max-w-2xl grid-cols-2 gap-4">
          {others.map((photo) => (
            <li key={photo}>
              <Picture src={photo} alt="" ratio={0.75} sizes="46vw" className="aspect-[4/3] rounded-card" />
            </li>
          ))}
        </ul>
      )}
      <dl className="mt-8 max-w-2xl divide-y divide-line border-y border-line">
        {facts.map(([term, value]) =>
          value === null ? null : (
            <div key={term} className="py-3">
              <dt className="text-sm text-ink-soft">{term}</dt>
              <dd className="break-words">{value}</dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}
