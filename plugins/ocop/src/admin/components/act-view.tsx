import { Text } from "@medusajs/ui";
import type { ComponentType } from "react";
import type { Choice, FieldSpec } from "../lib/resource";
import { useOne } from "../lib/use-one";
import { ActChooser } from "./act-chooser";

interface Props<T> {
  id: string;
  /** Below `/admin/ocop`; takes acts at `<path>/<id>/acts`. */
  path: string;
  /** Key of one thing in answers. */
  one: string;
  actsOf: (thing: T) => Choice[];
  fieldsOf: (act: string, thing: T) => FieldSpec[];
  idle: string;
  doneMessage: string;
  onDone: () => void;
  /** Stands above the acts. */
  About: ComponentType<{ thing: T }>;
}

/** One thing of a list with what may be done to it. */
export function ActView<T>({ id, path, one, actsOf, fieldsOf, idle, doneMessage, onDone, About }: Props<T>) {
  const { data, error } = useOne<T>(path, one, id);
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  return (
    <ActChooser
      path={`${path}/${id}/acts`}
      acts={actsOf(data)}
      fieldsOf={(act) => fieldsOf(act, data)}
      idle={idle}
      doneMessage={doneMessage}
      onDone={onDone}
    >
      <About thing={data} />
    </ActChooser>
  );
}
