import type { OfficeRegistryTexts } from "../../shared/i18n/vi/office-registry";
import { buttonLook } from "../../shared/ui/button";

/** The list as it is filtered, whole, as a file of either kind. @param address of the list, with its filters */
export function ExportLinks({ words, address }: { words: OfficeRegistryTexts; address: string }) {
  const [path = "", query = ""] = address.split("?");
  const file = (format: string) =>
    `${path}/tai-ve?${new URLSearchParams([...new URLSearchParams(query), ["dinh-dang", format]])}`;
  return (
    <p className="mt-3 flex flex-wrap gap-2 print:hidden">
      <a href={file("xlsx")} download className={`${buttonLook.secondary} grow sm:grow-0`}>
        {words.exportXlsx}
      </a>
      <a href={file("csv")} download className={`${buttonLook.secondary} grow sm:grow-0`}>
        {words.exportCsv}
      </a>
    </p>
  );
}
