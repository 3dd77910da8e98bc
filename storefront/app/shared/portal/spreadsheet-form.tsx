import { Form, useNavigation } from "react-router";
import { buttonLook } from "../ui/button";
import { boxClass, describedBy, FieldFrame } from "../ui/text-field";

interface Words {
  file: string;
  fileHint: string;
  submit: string;
  reading: string;
}

/** Sends a spreadsheet to be read and looked at; `fault` stands beside the file and is read out. */
export function SpreadsheetForm({ words, fault }: { words: Words; fault: string | undefined }) {
  const busy = useNavigation().state === "submitting";
  return (
    <>
      <Form method="post" encType="multipart/form-data" noValidate className="mt-4 space-y-5">
        <FieldFrame id="file" label={words.file} hint={words.fileHint} fault={fault}>
          <input
            id="file"
            name="file"
            type="file"
            required
            accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-invalid={fault !== undefined}
            aria-describedby={describedBy("file", words.fileHint, fault)}
            className={boxClass}
          />
        </FieldFrame>
        <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full`}>
          {busy ? words.reading : words.submit}
        </button>
      </Form>
      {fault !== undefined && (
        <p role="alert" className="sr-only">
          {fault}
        </p>
      )}
    </>
  );
}
