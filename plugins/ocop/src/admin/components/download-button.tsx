import { Button, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { download } from "../lib/download";

interface Props {
  /** Below `/admin/ocop`. */
  path: string;
  label: string;
  /** POST where fetching the file is an act. */
  method?: "GET" | "POST";
  disabled?: boolean;
}

/** Saves a file; says why when there is none. */
export function DownloadButton({ path, label, method = "GET", disabled = false }: Props) {
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: () => download(path, method),
    onSuccess: () => void client.invalidateQueries({ queryKey: ["ocop"] }),
    onError: (fault) => toast.error("Không tải được tệp", { description: fault.message }),
  });
  return (
    <Button
      size="small"
      variant="secondary"
      disabled={disabled}
      isLoading={save.isPending}
      onClick={() => save.mutate()}
    >
      {label}
    </Button>
  );
}
