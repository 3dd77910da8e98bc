import { useRef, useState } from "react";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { useLanguage } from "../../shared/language";
import { StillMap } from "../../shared/map/still-map";
import { buttonLook } from "../../shared/ui/button";
import { focused, TextField } from "../../shared/ui/text-field";
import { useHydrated } from "../../shared/use-hydrated";
import { isInVietNam, type PointFaults, type PointFields } from "./point-fields";
import { takePosition } from "./take-position";

interface Props {
  words: OfficeSalesPointsTexts["form"];
  fields: PointFields;
  faults: PointFaults;
  focus: string | null;
}

const typedPosition = (lat: string, lng: string) => {
  const at = { lat: Number(lat.replace(",", ".")), lng: Number(lng.replace(",", ".")) };
  return lat !== "" && lng !== "" && isInVietNam(at.lat, at.lng) ? at : null;
};

/** Where a point is in degrees: typed, or taken from the phone of whoever stands there, and shown on the map. */
export function PositionFields({ words, fields, faults, focus }: Props) {
  const language = useLanguage();
  const ready = useHydrated();
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const [shown, setShown] = useState(() => typedPosition(fields.lat, fields.lng));
  const boxOf = (name: "lat" | "lng") => box.current?.querySelector<HTMLInputElement>(`input[name=${name}]`);
  const look = () => setShown(typedPosition(boxOf("lat")?.value ?? "", boxOf("lng")?.value ?? ""));

  const take = async (): Promise<void> => {
    setSaid(words.locating);
    const position = await takePosition();
    if (position === null) return setSaid(words.notLocated);
    for (const name of ["lat", "lng"] as const) {
      const input = boxOf(name);
      if (input) {
        input.value = position[name].toFixed(6);
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }
    look();
    return setSaid(words.located(Math.round(position.accuracy_m)));
  };

  return (
    <div ref={box} className="space-y-4">
      <div className="grid gap-4 sm:grid-cols-2">
        {(["lat", "lng"] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            label={words[name]}
            optional={words.optional}
            hint={name === "lat" ? words.latHint : words.lngHint}
            fault={faults[name]}
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            defaultValue={fields[name]}
            onBlur={look}
            {...focused(focus, name)}
          />
        ))}
      </div>
      {ready && (
        <button type="button" onClick={() => void take()} className={buttonLook.secondary}>
          {words.here}
        </button>
      )}
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {said}
      </p>
      {/* Always there: a map that appeared when a box is left would push the button away that is being pressed. */}
      <StillMap
        language={language}
        ratio={1}
        className="w-full max-w-xs rounded-card border border-line"
        label={words.map(fields.name)}
        dots={shown === null ? [] : [{ key: "point", ...shown, size: 2.6 }]}
      />
    </div>
  );
}
