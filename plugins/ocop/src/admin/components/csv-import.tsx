import { Button } from "@medusajs/ui";
import { useRef } from "react";
import { ApiFault } from "../lib/api-fault";
import { useWrite } from "../lib/use-resource";

interface Props {
  /** Below `/admin/ocop`; takes the file as `content`. */
  path: string;
  /** What file is asked for. */
  name: string;
  /** What the server did, after a file was taken. */
  onDone: (answer: unknown) => void;
  /** Why nothing was taken, a line each; none after a file was taken. */
  onFaults: (faults: string[]) => void;
}

/** Chooses a CSV file and sends it; a refusal names each line and column at fault. */
export function CsvImport({ path, name, onDone, onFaults }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const send = useWrite(path);
  const take = async (file: File) => {
    const content = await file.text();
    send.mutate(
      { content },
      {
        onSuccess: (answer) => {
          onFaults([]);
          onDone(answer);
        },
        onError: (fault) => {
          const fields = fault instanceof ApiFault ? Object.entries(fault.fields) : [];
          onFaults([fault.message, ...fields.map(([place, text]) => `Dòng ${place}: ${text}`)]);
        },
      },
    );
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        className="hidden"
        aria-label={name}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file !== undefined) void take(file);
        }}
      />
      <Button size="small" variant="secondary" isLoading={send.isPending} onClick={() => input.current?.click()}>
        Nhập sao kê
      </Button>
    </>
  );
}
