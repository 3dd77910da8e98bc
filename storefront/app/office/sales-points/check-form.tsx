import { useRef } from "react";
import { Form, useNavigation } from "react-router";
import type { OfficePointDetail } from "../../../../plugins/ocop/src/contract/office-sales-point";
import { formatDay } from "../../shared/format/date";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { useKeptForm } from "../../shared/kept-form";
import { shrinkChosen } from "../../shared/photo/shrink-chosen";
import { buttonLook } from "../../shared/ui/button";
import { TickField } from "../../shared/ui/choice-field";
import { RestoredNote } from "../../shared/ui/restored-note";
import { TextArea } from "../../shared/ui/text-area";
import { TextField } from "../../shared/ui/text-field";
import type { CheckFields } from "./check-fields";
import { CheckPosition } from "./check-position";

interface Props {
  point: OfficePointDetail;
  words: OfficeSalesPointsTexts["check"];
  typed: CheckFields | null;
  photoFault: string | null;
  noteFault: string | null;
  /** Under which what is filled in is kept on this device. */
  kept: string;
}

/** The form of a check on the spot, made for one hand and a bad network: what is filled in stays on the phone until it arrived. */
export function CheckForm({ point, words, typed, photoFault, noteFault, kept }: Props) {
  const busy = useNavigation().state !== "idle";
  const form = useRef<HTMLFormElement>(null);
  const { restored, onInput, drop } = useKeptForm(form, kept, null);
  const taken =
    typed === null || typed.accuracy_m === ""
      ? null
      : { lat: Number(typed.lat), lng: Number(typed.lng), accuracy_m: Number(typed.accuracy_m) };
  return (
    <Form
      ref={form}
      method="post"
      encType="multipart/form-data"
      noValidate
      onInput={onInput}
      className="mt-5 max-w-xl space-y-8"
    >
      <RestoredNote shown={restored} drop={drop} words={words} />
      <CheckPosition point={point} words={words} taken={taken} moves={typed?.move_point ?? false} />
      <section aria-labelledby="photo-title">
        <h2 id="photo-title" className="text-xl">
          {words.photo}
        </h2>
        {typed !== null && typed.picture_id !== "" && (
          <>
            <input type="hidden" name="picture_id" value={typed.picture_id} />
            <p className="mt-2 text-bamboo-deep">{words.photoSent}</p>
          </>
        )}
        <div className="mt-2">
          <TextField
            name="photo"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            label={words.photoLabel}
            optional={words.optional}
            hint={words.photoHint}
            fault={photoFault ?? undefined}
            onChange={(event) => void shrinkChosen(event)}
          />
        </div>
        <label className="mt-2 flex min-h-12 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            name="show_picture"
            value="1"
            defaultChecked={typed?.show_picture ?? false}
            className="size-5 shrink-0 accent-lacquer"
          />
          {words.show}
        </label>
      </section>
      <div>
        {point.goods.length === 0 ? (
          <>
            <h2 className="text-xl">{words.goods}</h2>
            <p className="mt-2 text-ink-soft">{words.noGoods}</p>
          </>
        ) : (
          <TickField
            type="checkbox"
            name="seen"
            legend={words.goods}
            heading
            options={point.goods.map(({ id, name, last_seen_on }) => ({
              value: id,
              label: name,
              hint: words.lastSeen(formatDay(last_seen_on)),
            }))}
            chosen={typed?.seen ?? []}
            fault={undefined}
          />
        )}
        <div className="mt-4">
          <TextArea
            name="found"
            label={words.found}
            optional={words.optional}
            hint={words.foundHint}
            fault={undefined}
            rows={3}
            maxLength={6000}
            defaultValue={typed?.found ?? ""}
          />
        </div>
      </div>
      <section aria-labelledby="note-title">
        <h2 id="note-title" className="text-xl">
          {words.note}
        </h2>
        <div className="mt-2">
          <TextArea
            name="note"
            label={words.noteLabel}
            optional={words.optional}
            hint={words.noteHint}
            fault={noteFault ?? undefined}
            rows={3}
            maxLength={500}
            defaultValue={typed?.note ?? ""}
          />
        </div>
      </section>
      <button type="submit" disabled={busy} className={`${buttonLook.primary} min-h-12 w-full`}>
        {busy ? words.sending : words.send}
      </button>
    </Form>
  );
}
