import { Link, useLocation } from "react-router";
import type { ProducerListingsTexts } from "../../../shared/i18n/vi/producer-listings";
import { inLanguage, useLanguage } from "../../../shared/language";
import { buttonLook } from "../../../shared/ui/button";
import type { Draft } from "./draft";
import type { Outbox } from "./use-outbox";

interface Props {
  words: ProducerListingsTexts;
  outbox: Outbox;
  /** Opens a refused draft in the form; without it the way leads to the form's page. */
  onMend?: (draft: Draft) => void;
}

function Actions({ words, outbox, draft, onMend }: Props & { draft: Draft }) {
  const language = useLanguage();
  const { pathname } = useLocation();
  const logIn = `/producer/dang-nhap?${new URLSearchParams({ "tro-lai": pathname })}`;
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {draft.state === "login" && (
        <Link reloadDocument to={inLanguage(language, logIn)} className={buttonLook.secondary}>
          {words.outboxLogIn}
        </Link>
      )}
      {draft.state === "waiting" && (
        <button type="button" className={buttonLook.secondary} onClick={() => void outbox.flush()}>
          {words.outboxTry}
        </button>
      )}
      {draft.state === "refused" &&
        (onMend ? (
          <button type="button" className={buttonLook.secondary} onClick={() => onMend(draft)}>
            {words.outboxMend}
          </button>
        ) : (
          <Link to={inLanguage(language, `/producer/san-pham/moi?sua=${draft.key}`)} className={buttonLook.secondary}>
            {words.outboxMend}
          </Link>
        ))}
      {outbox.sending !== draft.key && (
        <button type="button" className={buttonLook.secondary} onClick={() => void outbox.drop(draft)}>
          {words.outboxDrop}
        </button>
      )}
    </div>
  );
}

/** What this phone keeps and has not sent, and what it has just sent; nothing when there is neither. */
export function OutboxList(props: Props) {
  const { words, outbox } = props;
  const language = useLanguage();
  if (outbox.drafts.length === 0 && outbox.sent.length === 0) return null;
  return (
    <section aria-labelledby="outbox-title" className="mt-6 rounded-card border border-turmeric bg-turmeric-wash p-4">
      <h2 id="outbox-title" className="text-xl">
        {words.outboxTitle}
      </h2>
      <ul aria-live="polite" className="mt-2 divide-y divide-line">
        {outbox.drafts.map((draft) => (
          <li key={draft.key} className="py-3">
            <p className="font-semibold">{draft.name}</p>
            <p className="text-sm">{words.outboxStates[outbox.sending === draft.key ? "sending" : stateOf(draft)]}</p>
            {draft.message !== null && draft.state === "refused" && <p className="text-sm">{draft.message}</p>}
            <Actions {...props} draft={draft} />
          </li>
        ))}
        {outbox.sent.map(({ key, name, id }) => (
          <li key={key} className="py-3">
            <Link
              to={inLanguage(language, `/producer/san-pham/${id}`)}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {name}
            </Link>
            <p className="text-sm">{words.outboxStates.sent}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is still typed stands in no list. */
function stateOf({ state }: Draft): "waiting" | "login" | "refused" {
  return state === "typing" ? "waiting" : state;
}
