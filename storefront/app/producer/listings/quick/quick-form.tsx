import { type FormEvent, useState } from "react";
import { Form, useNavigate, useNavigation } from "react-router";
import { inLanguage, useLanguage } from "../../../shared/language";
import { buttonLook } from "../../../shared/ui/button";
import { Alert } from "../../../shared/ui/form-page";
import { NumberField } from "../../../shared/ui/number-field";
import { focused, TextField } from "../../../shared/ui/text-field";
import { useHydrated } from "../../../shared/use-hydrated";
import { listingTexts } from "../texts";
import type { Draft } from "./draft";
import { OutboxList } from "./outbox-list";
import { PhotoField } from "./photo-field";
import { type QuickFaults, type QuickField, type QuickFields, quickFaults } from "./quick-fields";
import { useOutbox } from "./use-outbox";
import { useTyping } from "./use-typing";

interface Props {
  /** Whose drafts these are. */
  whose: string;
  /** Of the server: the same form sent twice makes one product. */
  draftKey: string;
  /** What a plain form was refused for. */
  refused: {
    typed: QuickFields;
    faults: QuickFaults;
    message: string | null;
    picture: { id: string; url: string } | null;
  } | null;
}

/** Photo, name, price, stock. With scripts the phone keeps it and sends it when it can; without, it is a plain form. */
export function QuickForm({ whose, draftKey, refused }: Props) {
  const language = useLanguage();
  const words = listingTexts(language);
  const hydrated = useHydrated();
  const navigate = useNavigate();
  const outbox = useOutbox(whose);
  const { form, photoUrl, restored, choose, typed, keep, take, reset, startOver, open } = useTyping(whose, draftKey);
  const [faults, setFaults] = useState<QuickFaults>(refused?.faults ?? {});
  const busy = useNavigation().state !== "idle" || outbox.sending !== null;
  const first = (["photo", "name", "price", "stock"] as const).find((field) => faults[field] !== undefined) ?? null;
  const told = (field: QuickField): string | undefined => {
    const fault = faults[field];
    return fault === undefined ? undefined : words.faults[fault];
  };

  const send = async (draft: Draft, plain: HTMLFormElement): Promise<void> => {
    const storage = import("./draft-store.client");
    const kept = await storage
      .then(({ keepDraft }) => keepDraft({ ...draft, state: "waiting" }))
      .then(
        () => true,
        () => false,
      );
    // A browser that keeps nothing sends the plain form.
    if (!kept) return plain.submit();
    reset();
    const sent = await outbox.flush().catch(() => []);
    const mine = sent.find(({ key }) => key === draft.key);
    if (mine !== undefined) await navigate(`${inLanguage(language, `/producer/san-pham/${mine.id}`)}?moi=1`);
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    if (!hydrated) return;
    event.preventDefault();
    const plain = event.currentTarget;
    const draft = take();
    const found = quickFaults(draft, draft.photo);
    setFaults(found);
    const [wrong] = Object.keys(found);
    if (wrong !== undefined) {
      void keep().catch(() => undefined);
      const box = plain.elements.namedItem(wrong);
      if (box instanceof HTMLElement) box.focus();
      return;
    }
    void send(draft, plain);
  };

  const mend = (draft: Draft): void => {
    open(draft);
    setFaults(draft.faults);
    form.current?.scrollIntoView();
  };

  return (
    <>
      {refused?.message && <Alert>{refused.message}</Alert>}
      {refused !== null && !refused.message && first === null && <Alert>{words.unsent}</Alert>}
      {restored && (
        <p role="status" className="mt-4 rounded-lg border border-line bg-paper px-4 py-3">
          {words.restored}{" "}
          <button type="button" className="min-h-11 font-semibold underline" onClick={() => void startOver()}>
            {words.startOver}
          </button>
        </p>
      )}
      <Form
        ref={form}
        method="post"
        encType="multipart/form-data"
        noValidate
        onSubmit={onSubmit}
        onInput={typed}
        className="mt-6 space-y-5"
      >
        <input type="hidden" name="key" defaultValue={draftKey} />
        {refused?.picture && (
          <>
            <input type="hidden" name="picture_id" value={refused.picture.id} />
            <input type="hidden" name="picture_url" value={refused.picture.url} />
          </>
        )}
        <PhotoField
          words={words}
          fault={told("photo")}
          chosenUrl={photoUrl}
          sentUrl={refused?.picture?.url ?? null}
          onChosen={(file) => void choose(file)}
        />
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          fault={told("name")}
          required
          maxLength={150}
          defaultValue={refused?.typed.name ?? ""}
          autoComplete="off"
          {...focused(first, "name")}
        />
        <NumberField
          kind="money"
          name="price"
          label={words.priceLabel}
          hint={words.priceHint}
          fault={told("price")}
          required
          maxLength={20}
          defaultValue={refused?.typed.price ?? ""}
          {...focused(first, "price")}
        />
        <NumberField
          kind="whole"
          name="stock"
          label={words.stockLabel}
          hint={words.stockHint}
          fault={told("stock")}
          required
          maxLength={12}
          defaultValue={refused?.typed.stock ?? ""}
          {...focused(first, "stock")}
        />
        <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full`}>
          {busy ? words.sending : words.quickSubmit}
        </button>
        {hydrated && <p className="text-sm text-ink-soft">{words.keptHere}</p>}
      </Form>
      <OutboxList words={words} outbox={outbox} onMend={mend} />
    </>
  );
}
