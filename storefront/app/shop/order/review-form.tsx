import { Form, useNavigation } from "react-router";
import type { ReviewableLine } from "../../../../plugins/ocop/src/contract/review";
import type { ReviewTexts } from "../../shared/i18n/vi/reviews";
import { buttonLook } from "../../shared/ui/button";
import { TextArea } from "../../shared/ui/text-area";
import { TextField } from "../../shared/ui/text-field";
import type { ReviewOutcome } from "./review.server";

interface Props {
  line: ReviewableLine;
  /** What came of sending this very line, when it was not taken. */
  refused: ReviewOutcome | null;
  words: ReviewTexts;
}

/** Points, words and name for one delivered line; works without scripts, and what was typed stays. */
export function ReviewForm({ line, refused, words }: Props) {
  const busy = useNavigation().state !== "idle";
  const { stars = null, text = "", author = "" } = refused?.typed ?? line.review ?? {};
  const noPoints = refused?.fault === "points";
  return (
    <Form method="post" className="mt-3 space-y-4 rounded-xl bg-paper-deep p-4">
      <input type="hidden" name="line" value={line.line_id} />
      <fieldset aria-describedby={noPoints ? `${line.line_id}-fault` : undefined}>
        <legend className="font-medium text-ink">{words.points}</legend>
        <div className="mt-1.5 grid gap-2 sm:grid-cols-5">
          {words.pointNames.map((name, index) => (
            <label
              key={name}
              className="flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border border-ink-soft bg-card px-3 has-checked:border-bamboo has-checked:bg-bamboo-wash"
            >
              <input
                type="radio"
                name="stars"
                value={index + 1}
                required
                defaultChecked={stars === index + 1}
                className="size-5 accent-bamboo"
              />
              <span>
                {index + 1} · {name}
              </span>
            </label>
          ))}
        </div>
        {noPoints && (
          <p id={`${line.line_id}-fault`} className="mt-1 text-sm font-medium text-lacquer-deep">
            {words.noPoints}
          </p>
        )}
      </fieldset>
      <TextArea
        name={`text-${line.line_id}`}
        label={words.text}
        optional={words.optional}
        fault={undefined}
        maxLength={2000}
        defaultValue={text ?? ""}
      />
      <TextField
        name={`author-${line.line_id}`}
        label={words.author}
        optional={words.optional}
        hint={words.authorHint}
        fault={undefined}
        maxLength={60}
        defaultValue={author ?? ""}
      />
      <button type="submit" disabled={busy} className={buttonLook.primary}>
        {words.send}
      </button>
    </Form>
  );
}
