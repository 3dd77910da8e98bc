import { useTexts } from "../../shared/i18n/use-texts";
import { Notice } from "../../shared/ui/notice";
import { ageTexts } from "../age-screen/texts";

/** What has to be said beside alcohol (Law 44/2019/QH14). */
export function HealthWarning() {
  const words = useTexts(ageTexts);
  return (
    <aside aria-label={words.warningLabel}>
      <Notice tone="warning">
        <p className="font-semibold">{words.warning}</p>
        <p className="mt-1 text-sm">{words.warningMore}</p>
      </Notice>
    </aside>
  );
}
