import { useNavigation } from "react-router";
import { shellTexts, useShell } from "../../shared/i18n/shell";
import { buyerAddress } from "../../shared/api/buyer-address.server";
import { languageOf, languageOfPath, useLanguage } from "../../shared/language";
import { breadcrumbList } from "../../shared/seo/breadcrumb-list";
import { JsonLd } from "../../shared/seo/json-ld";
import { pageMeta } from "../../shared/seo/page-meta";
import { readForm } from "../../shared/session/read-form.server";
import { Breadcrumbs } from "../../shared/ui/breadcrumbs";
import type { Route } from "./+types/route";
import { loadChoices, sendAsk } from "./ask.server";
import { NEW_ASK, readAsk } from "./ask-form";
import { AskForm } from "./ask-form-view";
import { sourcingTexts } from "./texts";

/** The page is everybody's; an answer to what somebody typed is theirs alone. */
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: Route.MetaFunction = ({ location: { pathname } }) => {
  const language = languageOfPath(pathname);
  const { title, description } = sourcingTexts(language);
  return pageMeta({ title, description, brand: shellTexts(language).brand });
};

export async function loader({ request }: Route.LoaderArgs) {
  return loadChoices(languageOf(request.url));
}

export async function action({ request, context }: Route.ActionArgs) {
  return sendAsk(languageOf(request.url), readAsk(await readForm(request)), buyerAddress(context));
}

/** A shop or supermarket asks for goods; the form works without scripts. */
export default function Sourcing({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = sourcingTexts(language);
  const trail = [{ name: words.title }];
  return (
    <div className="shell pb-12">
      <JsonLd data={breadcrumbList(trail, useShell().home, language)} />
      <Breadcrumbs trail={trail} />
      <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
      <p className="mt-4 max-w-prose text-lg text-ink-soft">{words.lead}</p>
      <AskForm
        choices={loaderData}
        typed={actionData?.typed ?? NEW_ASK}
        refused={actionData ?? null}
        words={words}
        busy={useNavigation().state !== "idle"}
      />
    </div>
  );
}
