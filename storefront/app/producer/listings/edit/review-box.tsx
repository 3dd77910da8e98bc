import { Form, useNavigation } from "react-router";
import type { ProducerListing } from "../../../../../plugins/ocop/src/contract/producer-listing";
import { buttonLook } from "../../../shared/ui/button";
import { StateMark } from "../state-mark";
import { Differences } from "./differences";
import type { Editing } from "./part-form";
import { partOf } from "./parts";

type Props = { editing: Editing; listing: ProducerListing };

function Act({ part, look, children }: { part: string; look: keyof typeof buttonLook; children: string }) {
  const { state, formData } = useNavigation();
  return (
    <Form method="post" className="grow sm:grow-0">
      <input type="hidden" name="part" value={part} />
      <button
        type="submit"
        disabled={state !== "idle" && formData?.get("part") === part}
        className={`${buttonLook[look]} w-full`}
      >
        {children}
      </button>
    </Form>
  );
}

/** Links to the parts in which something is to be typed. */
function Fields({ title, fields, editing }: { title: string; fields: readonly string[]; editing: Editing }) {
  if (fields.length === 0) return null;
  const { words } = editing;
  const named = new Map(fields.map((field) => [words.fields[field.split(".")[0] ?? field] ?? field, partOf(field)]));
  return (
    <div className="mt-4">
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {[...named].map(([name, part]) => (
          <li key={name}>
            <a href={`#${part}`} className="inline-flex min-h-11 items-center text-lacquer-deep underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function changeStatus(review: ProducerListing["review"]): "in_review" | "sent_back" | null {
  if (review === null || review.kind !== "change") return null;
  return review.status === "in_review" || review.status === "sent_back" ? review.status : null;
}

/** Where a listing stands, what is under review and why it was sent back, and what can be done now. */
export function ReviewBox({ editing, listing }: Props) {
  const { words } = editing;
  const { status, review, missing, advised, wanted } = listing;
  const change = changeStatus(review);
  const told = review !== null && (review.status === "in_review" || review.status === "sent_back");
  return (
    <section aria-labelledby="review-title" className="rounded-card border border-line bg-card p-4 sm:p-6">
      <h2 id="review-title" className="text-2xl">
        {words.reviewTitle}
      </h2>
      <div className="mt-2">
        <StateMark words={words} row={{ status, change_status: change, paused: wanted.paused }} />
      </div>
      <p className="mt-2">{words.statusTexts[status]}</p>
      {told && review.status === "sent_back" && review.reason !== null && (
        <div className="mt-4 rounded-lg border border-lacquer bg-lacquer-wash px-4 py-3">
          <h3 className="font-semibold text-lacquer-deep">{words.sentBackBecause}</h3>
          <p className="mt-1 whitespace-pre-line">{review.reason}</p>
        </div>
      )}
      {told && review.differences.length > 0 && (
        <Differences editing={editing} listing={listing} differences={review.differences} />
      )}
      {status !== "live" && <Fields title={words.missingTitle} fields={missing} editing={editing} />}
      <Fields title={words.advisedTitle} fields={advised} editing={editing} />
      <div className="mt-5 flex flex-wrap gap-2">
        {(status === "draft" || status === "sent_back") && missing.length === 0 && (
          <Act part="submit" look="primary">
            {words.submit}
          </Act>
        )}
        {status === "in_review" && (
          <Act part="withdraw" look="secondary">
            {words.withdraw}
          </Act>
        )}
        {change !== null && (
          <Act part="withdraw" look="secondary">
            {words.withdrawChange}
          </Act>
        )}
        {(status === "draft" || status === "sent_back") && (
          <Act part="remove" look="secondary">
            {words.remove}
          </Act>
        )}
      </div>
    </section>
  );
}
