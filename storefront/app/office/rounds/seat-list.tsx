import { Form } from "react-router";
import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeRoundsTexts } from "../../shared/i18n/vi/office-rounds";

interface Props {
  round: RoundAnswer;
  words: OfficeRoundsTexts;
  /** Whether seats can be taken away here. */
  removable?: boolean;
}

/** The members of a council. */
export function SeatList({ round: { council }, words, removable = false }: Props) {
  if (council.length === 0) return <p className="mt-2 text-ink-soft">{words.noCouncil}</p>;
  return (
    <ul className="mt-2 divide-y divide-line">
      {council.map(({ id, post, officer_id, officer_name, seat, scores, own }) => {
        const notes = [
          own ? words.ownSeat : null,
          scores ? null : words.scoresNot,
          scores && officer_id === null ? words.noLogin : null,
        ].filter((note) => note !== null);
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-3 py-1">
            <span className="min-w-0 grow py-2 wrap-anywhere">
              <strong>{words.seats[seat]}</strong>: {officer_name === null ? post : `${officer_name}, ${post}`}
              {notes.length > 0 && <span className="text-sm text-ink-soft"> ({notes.join(", ")})</span>}
            </span>
            {removable && (
              <Form method="post">
                <input type="hidden" name="intent" value="remove" />
                <input type="hidden" name="seat_id" value={id} />
                <button
                  type="submit"
                  aria-label={words.removeNamed(post)}
                  className="min-h-11 min-w-11 px-2 font-medium text-lacquer-deep underline underline-offset-4"
                >
                  {words.remove}
                </button>
              </Form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
