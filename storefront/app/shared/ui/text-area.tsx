import type { TextareaHTMLAttributes } from "react";
import { boxClass, describedBy, FieldFrame, type FrameProps } from "./text-field";

type Box = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "name" | "className">;

/** A text box of several lines; `fault` marks it invalid. */
export function TextArea({
  name,
  label,
  optional,
  hint,
  fault,
  ...box
}: Box & Omit<FrameProps, "id" | "children"> & { name: string }) {
  return (
    <FieldFrame id={name} label={label} optional={optional} hint={hint} fault={fault}>
      <textarea
        rows={4}
        {...box}
        id={name}
        name={name}
        aria-invalid={fault !== undefined}
        aria-describedby={describedBy(name, hint, fault)}
        className={boxClass}
      />
    </FieldFrame>
  );
}
