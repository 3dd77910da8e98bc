import { data, Form, useNavigation } from "react-router";
import type { OfficeCertificateAnswer } from "../../../../plugins/ocop/src/contract/office-certificate";
import { dayBefore, formatDay } from "../../shared/format/date";
import type { OfficeCertificateActsTexts } from "../../shared/i18n/vi/office-certificate-acts";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { savedQuery, useSavedMark } from "../../shared/saved-mark";
import { formText } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { SavedNote } from "../../shared/ui/saved-note";
import { mayRate } from "../may-write";
import { pageMeta } from "../page-meta";
import { goOn, officePath, refuse } from "../rating/act.server";
import { BackLink, Card, Fact } from "../../shared/ui/page-parts";
import { RefusedNote } from "../rating/refused-note";
import { certificateActTexts } from "../rating/texts";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/route";
import { ActFields, CertificateReview } from "./act-form";
import { readAct } from "./read-act";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => certificateActTexts(language).title);

const apiPath = (reference: string): string => `/office/certificates/${encodeURIComponent(reference)}`;

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api, me } = await requireOffice(request);
  const answer = await api.get<{ certificate: OfficeCertificateAnswer }>(apiPath(params.number));
  const { certificate } = await officeData(request, answer);
  return data({ certificate, decides: mayRate(me) }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const form = await readForm(request);
  const intent = formText(form, "intent");
  const { body, fields, typed } = readAct(form, certificateActTexts(languageOf(request.url)));
  if (body === null) return refuse(400, { intent: "change", fields, typed });
  if (intent !== "act") return refuse(200, { intent, typed });
  const read = await api.get<{ certificate: OfficeCertificateAnswer }>(apiPath(params.number));
  if (!read.ok) return goOn(read, "", { intent: "change", typed });
  const target = officePath(request, `chung-nhan/${encodeURIComponent(params.number)}?${savedQuery(body.act)}`);
  const answer = await api.post(`${apiPath(read.data.certificate.id)}/acts`, body);
  return goOn(answer, target, { intent: "change", typed });
}

/** What stands on a certificate, and how it stands today. */
function Facts({ certificate, words }: { certificate: OfficeCertificateAnswer; words: OfficeCertificateActsTexts }) {
  const { product, producer, stars, potential_five, decision_number, issuer, issued_on, expires_on } = certificate;
  const { status, reason, reason_decision_number } = certificate;
  const because = [reason, reason_decision_number].filter((text) => text !== null).join(" · ");
  return (
    <dl className="mt-2">
      {product !== null && <Fact name={words.product}>{product}</Fact>}
      {producer !== null && <Fact name={words.producer}>{producer}</Fact>}
      <Fact name={words.stars}>
        {words.starsOf(stars)}
        {potential_five && `, ${words.potential}`}
      </Fact>
      <Fact name={words.decision}>
        {decision_number}, {issuer}
      </Fact>
      <Fact name={words.term}>{words.termDays(formatDay(issued_on), formatDay(dayBefore(expires_on)))}</Fact>
      <Fact name={words.standing}>
        <strong>{words.standings[status]}</strong>
        {because !== "" && `. ${because}`}
      </Fact>
    </dl>
  );
}

const DONE = ["suspend", "reinstate", "revoke"] as const;

/** One certificate: how it stands, and what the office may do with it by a decision. */
export default function CertificateActs({ loaderData: { certificate, decides }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = certificateActTexts(language);
  const busy = useNavigation().state !== "idle";
  const mark = useSavedMark();
  const sent = actionData ?? null;
  const done = DONE.find((act) => mark?.startsWith(`${act}.`));
  const open = certificate.acts.length > 0;
  const reviewing = sent?.intent === "review" && sent.status === 200;
  return (
    <div className="max-w-3xl">
      <BackLink to={inLanguage(language, "/office/san-pham")}>{words.back}</BackLink>
      <h1 className="text-3xl wrap-anywhere">{words.certificate(certificate.number)}</h1>
      <RefusedNote refused={sent} shown={["act", "decision_number", "reason"]} />
      {done !== undefined && sent === null && <SavedNote>{words.done[done]}</SavedNote>}
      <div className="mt-5 grid gap-4">
        <Card id="giay" title={words.facts}>
          <Facts certificate={certificate} words={words} />
        </Card>
        {decides && (
          <Card id="xu-ly" title={words.title}>
            {!open && <p className="mt-2">{words.nothing}</p>}
            {open && (
              <Form key={`${mark} ${reviewing}`} method="post" noValidate className="mt-3">
                {reviewing ? (
                  <CertificateReview certificate={certificate} words={words} sent={sent} busy={busy} />
                ) : (
                  <ActFields certificate={certificate} words={words} sent={sent} busy={busy} />
                )}
              </Form>
            )}
          </Card>
        )}
      </div>
    </div>
  );
}
