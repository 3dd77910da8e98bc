import { useState } from "react";
import type { OfficePointDetail } from "../../../../plugins/ocop/src/contract/office-sales-point";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { useHydrated } from "../../shared/use-hydrated";
import { distanceMetres } from "./distance";
import { metresText } from "./metres";
import { takePosition, type TakenPosition } from "./take-position";

/** Metres within which somebody is at the point, and up to which a position may correct the registered one (decision 46). */
const NEAR_METRES = 200;
const EXACT_METRES = 100;

interface Props {
  point: OfficePointDetail;
  words: OfficeSalesPointsTexts["check"];
  /** Taken before, when the form was refused. */
  taken: TakenPosition | null;
  moves: boolean;
}

/** Takes the position of who stands there and says how far that is from the registered one; the API judges it again. */
export function CheckPosition({ point, words, taken, moves }: Props) {
  const language = useLanguage();
  const ready = useHydrated();
  const [position, setPosition] = useState(taken);
  const [state, setState] = useState<"idle" | "taking" | "denied">("idle");
  const registered = point.lat === null || point.lng === null ? null : { lat: point.lat, lng: point.lng };
  const distance = position === null || registered === null ? null : distanceMetres(registered, position);
  const far = distance !== null && position !== null && distance - position.accuracy_m > NEAR_METRES;

  const take = async (): Promise<void> => {
    setState("taking");
    const found = await takePosition();
    setState(found === null ? "denied" : "idle");
    if (found !== null) setPosition(found);
  };

  return (
    <section aria-labelledby="position">
      <h2 id="position" className="text-xl">
        {words.position}
      </h2>
      {position !== null && (
        <>
          <input type="hidden" name="lat" value={position.lat} />
          <input type="hidden" name="lng" value={position.lng} />
          <input type="hidden" name="accuracy_m" value={position.accuracy_m} />
        </>
      )}
      {ready ? (
        <button
          type="button"
          onClick={() => void take()}
          disabled={state === "taking"}
          className={`${buttonLook.secondary} mt-2 min-h-12 w-full sm:w-auto`}
        >
          {state === "taking" ? words.taking : position === null ? words.take : words.takeAgain}
        </button>
      ) : (
        <p className="mt-2 text-ink-soft">{words.noScripts}</p>
      )}
      <div role="status" className="mt-2">
        {state === "denied" && <p className="text-lacquer-deep">{words.denied}</p>}
        {position !== null && (
          <p>
            {distance === null ? words.noRegistered : words.distance(metresText(distance, language))}{" "}
            {words.accuracy(metresText(position.accuracy_m, language))}
          </p>
        )}
        {distance !== null && (
          <p className={`font-medium ${far ? "text-lacquer-deep" : "text-bamboo-deep"}`}>
            {far ? words.far : words.near}
          </p>
        )}
      </div>
      {position !== null && position.accuracy_m <= EXACT_METRES && (
        <label className="mt-2 flex min-h-12 cursor-pointer items-center gap-3 py-1">
          <input
            type="checkbox"
            name="move_point"
            value="1"
            defaultChecked={moves}
            className="size-5 shrink-0 accent-lacquer"
          />
          <span>
            {words.move} <span className="block text-sm text-ink-soft">{words.moveHint}</span>
          </span>
        </label>
      )}
    </section>
  );
}
