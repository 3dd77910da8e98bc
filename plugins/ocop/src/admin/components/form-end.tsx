import { Alert, Button, Drawer } from "@medusajs/ui";

interface Props {
  /** Why it was not saved. */
  refusal: string | null;
  saving: boolean;
  onSubmit: () => void;
  submitLabel: string;
}

/** The end of a form in a drawer: what went wrong, the way out and the button. */
export function FormEnd({ refusal, saving, onSubmit, submitLabel }: Props) {
  return (
    <>
      {refusal !== null && (
        <Alert variant="error" role="alert" className="mx-6 mb-2">
          {refusal}
        </Alert>
      )}
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button variant="secondary">Huỷ</Button>
        </Drawer.Close>
        <Button onClick={onSubmit} isLoading={saving}>
          {submitLabel}
        </Button>
      </Drawer.Footer>
    </>
  );
}
