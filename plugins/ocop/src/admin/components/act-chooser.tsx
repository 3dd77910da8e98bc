import { Button, Drawer, Heading, Text } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import type { Choice, FieldSpec } from "../lib/resource";
import type { Send } from "../lib/use-resource";
import { FieldsForm } from "./fields-form";

interface Props {
  /** Below `/admin/ocop`, or what sends the act; takes the act by its value. */
  path: string | Send;
  /** What may be done now. */
  acts: readonly Choice[];
  fieldsOf: (act: string) => FieldSpec[];
  /** Said when nothing may be done. */
  idle: string;
  doneMessage: string;
  /** Sent along with every act. */
  constants?: Record<string, unknown>;
  onDone?: () => void;
  /** What the acts are about; stands above them. */
  children: ReactNode;
}

/** What may be done with one thing: a button an act, then what the act asks for. */
export function ActChooser({ path, acts, fieldsOf, idle, doneMessage, constants, onDone, children }: Props) {
  const [act, setAct] = useState<string | null>(null);
  const chosen = acts.find(({ value }) => value === act);
  if (chosen !== undefined) {
    return (
      <FieldsForm
        key={chosen.value}
        path={path}
        fields={fieldsOf(chosen.value)}
        constants={{ ...constants, act: chosen.value }}
        submitLabel={chosen.label}
        doneMessage={doneMessage}
        onDone={() => {
          setAct(null);
          onDone?.();
        }}
      >
        {children}
      </FieldsForm>
    );
  }
  return (
    <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
      {children}
      <Heading level="h3">Việc có thể làm</Heading>
      {acts.length === 0 && <Text size="small">{idle}</Text>}
      <div className="flex flex-wrap gap-2">
        {acts.map(({ value, label }) => (
          <Button key={value} variant="secondary" onClick={() => setAct(value)}>
            {label}
          </Button>
        ))}
      </div>
    </Drawer.Body>
  );
}
