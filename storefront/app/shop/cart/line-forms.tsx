import { Minus, Plus } from "lucide-react";
import { useEffect, useRef } from "react";
import { Form } from "react-router";
import type { CartTexts } from "../../shared/i18n/vi/cart";
import type { CartLine } from "./cart";
import type { CartProblemShown } from "./cart-action.server";
import { MAX_QUANTITY } from "./form";

interface Props {
  line: CartLine;
  /** What the buyer calls it, for labels. */
  name: string;
  words: CartTexts;
  /** Why the last change was refused. */
  problem: CartProblemShown | null;
}

/** Removing a line, without scripts as well. */
export function RemoveForm({ line, name, words }: Omit<Props, "problem">) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="lineId" value={line.id} />
      <button
        type="submit"
        aria-label={words.removeOf(name)}
        className="min-h-11 px-2 text-sm text-ink-soft underline underline-offset-4 hover:text-lacquer-deep"
      >
        {words.remove}
      </button>
    </Form>
  );
}

/**
 * Changing and removing a line. The first button of a form is the one that Enter presses,
 * so "update" stands first; it is visible only to those who need it: without scripts, or by keyboard.
 */
export function LineForms({ line, name, words, problem }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const update = useRef<HTMLButtonElement>(null);
  // A refused number leaves the box, or the next step would count from it.
  useEffect(() => {
    if (problem !== null) form.current?.reset();
  }, [problem]);
  const step =
    "grid size-11 place-items-center rounded-full text-ink hover:bg-paper-deep focus-visible:outline-2 focus-visible:outline-lacquer";
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Form ref={form} method="post" preventScrollReset className="flex items-center gap-2">
        <input type="hidden" name="intent" value="update" />
        <input type="hidden" name="lineId" value={line.id} />
        <button
          ref={update}
          type="submit"
          className="sr-only focus:not-sr-only focus:rounded-full focus:border focus:border-line focus:px-4 focus:py-2"
        >
          {words.update}
        </button>
        <div className="flex items-center rounded-full border border-line bg-card">
          <button type="submit" name="step" value="less" aria-label={words.less(name)} className={step}>
            <Minus aria-hidden="true" className="size-4" />
          </button>
          <input
            name="quantity"
            type="number"
            inputMode="numeric"
            min={1}
            max={MAX_QUANTITY}
            required
            defaultValue={line.quantity}
            aria-label={words.quantityOf(name)}
            onBlur={(event) => {
              const { value } = event.currentTarget;
              if (value !== "" && value !== String(line.quantity) && event.relatedTarget === null)
                event.currentTarget.form?.requestSubmit(update.current);
            }}
            className="h-11 w-12 [appearance:textfield] bg-transparent text-center tabular-nums focus-visible:outline-2 focus-visible:outline-lacquer [&::-webkit-inner-spin-button]:appearance-none"
          />
          <button type="submit" name="step" value="more" aria-label={words.more(name)} className={step}>
            <Plus aria-hidden="true" className="size-4" />
          </button>
        </div>
      </Form>
      <RemoveForm line={line} name={name} words={words} />
    </div>
  );
}
