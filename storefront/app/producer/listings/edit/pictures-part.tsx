import { useRef } from "react";
import { Form, useNavigation } from "react-router";
import type { ProducerListing } from "../../../../../plugins/ocop/src/contract/producer-listing";
import { shrinkChosen } from "../../../shared/photo/shrink-chosen";
import { buttonLook } from "../../../shared/ui/button";
import { SelectField } from "../../../shared/ui/choice-field";
import { boxClass, FieldFrame, TextField } from "../../../shared/ui/text-field";
import { Thumb } from "../thumb";
import { type Editing, faultOf, PartForm, typedOr } from "./part-form";
import { MAX_SHOWN, pictureBox } from "./read-pictures";

type Props = { editing: Editing; listing: ProducerListing };

function AddPicture({ editing, full }: { editing: Editing; full: boolean }) {
  const { words, version, open } = editing;
  const form = useRef<HTMLFormElement>(null);
  const { state, formData } = useNavigation();
  const busy = state !== "idle" && formData?.get("part") === "picture-add";
  if (full) return <p className="mt-4 text-sm text-ink-soft">{words.picturesFull}</p>;
  const fault = editing.refused?.part === "picture-add" ? editing.refused.faults.photo : undefined;
  return (
    <Form
      ref={form}
      method="post"
      encType="multipart/form-data"
      preventScrollReset
      className="mt-4 rounded-card border border-line bg-card p-4 sm:p-6"
    >
      <input type="hidden" name="part" value="picture-add" />
      <input type="hidden" name="version" value={version} />
      <fieldset disabled={!open} className="space-y-3">
        <legend className="sr-only">{words.pictureAdd}</legend>
        <FieldFrame id="photo" label={words.pictureAdd} hint={words.photoHint} fault={fault}>
          <input
            key={version}
            id="photo"
            name="photo"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            required
            aria-invalid={fault !== undefined}
            aria-describedby={fault === undefined ? "photo-hint" : "photo-hint photo-fault"}
            onChange={(event) => void shrinkChosen(event)}
            className={boxClass}
          />
        </FieldFrame>
        <button type="submit" disabled={busy} className={`${buttonLook.secondary} w-full sm:w-auto`}>
          {busy ? words.uploading : words.pictureAddSubmit}
        </button>
      </fieldset>
    </Form>
  );
}

/** Pictures of a listing: what they show, their order, and room for more. The first one is its face. */
export function PicturesPart({ editing, listing }: Props) {
  const { words } = editing;
  const { pictures } = listing.wanted;
  const urls = new Map(listing.pictures.map(({ id, url }) => [id, url]));
  const places = pictures.map((_, place) => ({ value: String(place + 1), label: String(place + 1) }));
  return (
    <div>
      <PartForm key={pictures.map(({ id }) => id).join()} editing={editing} part="pictures">
        {pictures.length === 0 && <p className="text-ink-soft">{words.picturesNone}</p>}
        {pictures.map(({ id, alt }, place) => (
          <fieldset key={id} className="grid grid-cols-[6rem_1fr] gap-4 rounded-xl border border-line p-4">
            <legend className="px-1 font-semibold">
              {place === 0 ? words.pictureFirst : words.picturePlace(place + 1, pictures.length)}
            </legend>
            <Thumb url={urls.get(id) ?? null} alt={alt ?? ""} />
            <div className="space-y-3">
              <input type="hidden" name={pictureBox(place, "id")} value={id} />
              <TextField
                name={pictureBox(place, "alt")}
                label={words.pictureAlt}
                hint={words.pictureAltHint}
                fault={faultOf(editing, "pictures", pictureBox(place, "alt"))}
                maxLength={200}
                autoComplete="off"
                defaultValue={typedOr(editing, "pictures", pictureBox(place, "alt"), alt ?? "")}
              />
              {pictures.length > 1 && (
                <SelectField
                  name={pictureBox(place, "order")}
                  label={words.pictureOrder}
                  fault={undefined}
                  options={places}
                  defaultValue={String(place + 1)}
                />
              )}
              <label className="flex min-h-11 items-center gap-3">
                <input type="checkbox" name={pictureBox(place, "gone")} value="1" className="size-5 accent-lacquer" />
                {words.pictureRemove}
              </label>
            </div>
          </fieldset>
        ))}
      </PartForm>
      <AddPicture editing={editing} full={pictures.length >= MAX_SHOWN} />
    </div>
  );
}
