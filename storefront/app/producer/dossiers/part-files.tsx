import { Form, useNavigation } from "react-router";
import type { DossierPartAnswer } from "../../../../plugins/ocop/src/contract/dossier";
import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { boxClass, describedBy, FieldFrame } from "../../shared/ui/text-field";

interface Props {
  id: string;
  part: DossierPartAnswer;
  editable: boolean;
  words: ProducerDossiersTexts;
  fault: string | undefined;
}

const KILOBYTE = 1024;

/** The papers of one part: to read, to send and to remove. */
export function PartFiles({ id, part, editable, words, fault }: Props) {
  const language = useLanguage();
  const navigation = useNavigation();
  const sending = navigation.state !== "idle" && navigation.formData?.get("intent") === "upload";
  const at = inLanguage(language, `/producer/ho-so-danh-gia/${id}/tep`);
  return (
    <section className="mt-8">
      <h2 className="text-xl">{words.files}</h2>
      {part.files.length === 0 && <p className="mt-1 text-ink-soft">{words.noFiles}</p>}
      <ul className="mt-2 divide-y divide-line">
        {part.files.map(({ id: file, name, size }) => (
          <li key={file} className="flex flex-wrap items-center gap-x-3 py-1">
            <a
              href={`${at}/${file}`}
              download
              className="flex min-h-11 min-w-0 grow items-center underline underline-offset-4 wrap-anywhere"
            >
              {name}
            </a>
            <span className="text-sm text-ink-soft tabular-nums">{Math.ceil(size / KILOBYTE)} kB</span>
            {editable && (
              <Form method="post">
                <input type="hidden" name="intent" value="remove" />
                <input type="hidden" name="file" value={file} />
                <button
                  type="submit"
                  aria-label={words.removeNamed(name)}
                  className="min-h-11 min-w-11 px-2 text-sm font-medium text-lacquer-deep"
                >
                  {words.remove}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {editable && (
        <Form key={part.files.length} method="post" encType="multipart/form-data" className="mt-4 space-y-3">
          <input type="hidden" name="intent" value="upload" />
          <FieldFrame id="upload" label={words.file} hint={words.fileHint} fault={fault}>
            <input
              id="upload"
              type="file"
              name="upload"
              accept="application/pdf,image/jpeg,image/png"
              aria-invalid={fault !== undefined}
              aria-describedby={describedBy("upload", words.fileHint, fault)}
              className={boxClass}
            />
          </FieldFrame>
          <button type="submit" disabled={sending} className={`${buttonLook.secondary} w-full sm:w-auto`}>
            {sending ? words.uploading : words.upload}
          </button>
        </Form>
      )}
    </section>
  );
}
