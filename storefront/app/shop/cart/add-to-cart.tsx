import { useEffect, useId, type FormEvent } from "react";
import { Link, useFetcher } from "react-router";
import { cart as en } from "../../shared/i18n/en/cart";
import { cart as vi } from "../../shared/i18n/vi/cart";
import type { CartResult } from "./cart-action.server";
import { MAX_QUANTITY } from "./form";
import { inLanguage, type Language } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { announceCartChange } from "./use-cart-count";

interface Props {
  language: Language;
  variantId: string;
  title: string;
  /** Pieces that can be bought; null when stock is not counted. */
  available: number | null;
  /** Words on the button. */
  label: string;
  /** Cards leave the number out and add one piece. */
  withQuantity?: boolean;
  className?: string;
}

/** The button that puts goods into the cart: a plain form that scripts make quicker. */
export function AddToCart({ language, variantId, title, available, label, withQuantity = true, className }: Props) {
  const words = language === "en" ? en : vi;
  const fetcher = useFetcher<CartResult>();
  const id = useId();
  const told = fetcher.state === "idle" ? fetcher.data : undefined;
  const action = inLanguage(language, "/gio-hang");

  useEffect(() => {
    if (told?.ok) announceCartChange();
  }, [told]);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    form.set("stay", "1");
    void fetcher.submit(form, { method: "post", action });
  };

  return (
    <div className={className}>
      <form method="post" action={action} onSubmit={submit} className="flex flex-wrap items-center gap-3">
        <input type="hidden" name="intent" value="add" />
        <input type="hidden" name="variantId" value={variantId} />
        {withQuantity && (
          <>
            <label htmlFor={id} className="sr-only">
              {words.quantity}
            </label>
            <input
              id={id}
              name="quantity"
              type="number"
              inputMode="numeric"
              required
              defaultValue={1}
              min={1}
              max={Math.min(MAX_QUANTITY, available ?? MAX_QUANTITY)}
              className="h-12 w-20 rounded-full border border-line bg-card text-center tabular-nums"
            />
          </>
        )}
        <button type="submit" disabled={fetcher.state !== "idle"} className={`${buttonLook.primary} flex-1`}>
          {label}
        </button>
      </form>
      <output className="mt-2 block min-h-6 text-sm text-bamboo-deep">
        {told?.ok && (
          <>
            {words.added(title)}{" "}
            <Link to={action} className="underline underline-offset-4">
              {words.title}
            </Link>
          </>
        )}
      </output>
      {told?.ok === false && (
        <p role="alert" className="text-sm text-lacquer-deep">
          {told.detail ?? words.problems[told.problem]}
        </p>
      )}
    </div>
  );
}
