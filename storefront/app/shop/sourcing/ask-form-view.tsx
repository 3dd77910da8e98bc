import { Form } from "react-router";
import type { SourcingTexts } from "../../shared/i18n/vi/sourcing";
import { buttonLook } from "../../shared/ui/button";
import { AskAlert } from "./ask-alert";
import { type AskField, type AskFaults, FIELD_ORDER, firstFault } from "./ask-form";
import { AskerFields } from "./asker-fields";
import { DeliveryFields } from "./delivery-fields";
import { GoodsFields } from "./goods-fields";
import type { PartProps } from "./part-props";

/** What the server refused. */
export interface RefusedAsk {
  faults: AskFaults;
  communes: readonly string[];
  robot: boolean;
  message: string | null;
}

/** What is wrong, in words by box. */
function toldOf(refused: RefusedAsk | null, words: SourcingTexts): Partial<Record<AskField, string>> {
  if (refused === null) return {};
  const { faults, communes } = refused;
  const told = FIELD_ORDER.flatMap((name) => (faults[name] ? [[name, words.faults[faults[name]]] as const] : []));
  const several = communes.length === 0 ? {} : { commune: words.communes(communes.join(", ")) };
  return { ...Object.fromEntries(told), ...several };
}

interface Props extends Pick<PartProps, "typed" | "words" | "choices"> {
  refused: RefusedAsk | null;
  busy: boolean;
}

/** The form: goods, when and where, who asks and their consent. */
export function AskForm({ typed, words, choices, refused, busy }: Props) {
  const told = toldOf(refused, words);
  const part: PartProps = { typed, words, choices, told, focus: firstFault(told) };
  return (
    <>
      {refused !== null && <AskAlert told={told} robot={refused.robot} message={refused.message} words={words} />}
      <Form method="post" noValidate className="mt-6 max-w-2xl space-y-10">
        <GoodsFields {...part} />
        <DeliveryFields {...part} />
        <AskerFields {...part} />
        <div className="sr-only" aria-hidden="true">
          <label htmlFor="website">{words.trap}</label>
          <input key={String(refused?.robot)} id="website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
          {busy ? words.sending : words.submit}
        </button>
      </Form>
    </>
  );
}
