import { Container, Heading, Label, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { LookupInput } from "../inputs/lookup-input";
import { read } from "../lib/api";
import { productLookup } from "../lib/lookups";
import { showRate } from "../resources/commission";

type Probe = { rule: { name: string } | null; rate_bp: number };

/** Which rule would decide if this product were ordered today. */
export function CommissionProbe() {
  const [product, setProduct] = useState("");
  const { data, error } = useQuery({
    queryKey: ["ocop", "commission-rules", "probe", product],
    enabled: product !== "",
    queryFn: async () => (await read<{ probe: Probe }>("commission-rules/probe", { product_id: product })).probe,
  });
  return (
    <Container className="flex flex-col gap-y-2 px-6 py-4">
      <Heading level="h2">Thử: sản phẩm này chịu mức nào?</Heading>
      <Label htmlFor="ocop-probe-product" size="small">
        Sản phẩm
      </Label>
      <LookupInput
        id="ocop-probe-product"
        lookup={productLookup}
        value={product}
        values={{}}
        onChoose={({ value }) => setProduct(value)}
        onClear={() => setProduct("")}
      />
      <Text role="status">
        {error !== null && error.message}
        {data !== undefined &&
          (data.rule === null ? "Không có quy tắc nào khớp: 0 %." : `${data.rule.name}: ${showRate(data.rate_bp)}.`)}
      </Text>
    </Container>
  );
}
