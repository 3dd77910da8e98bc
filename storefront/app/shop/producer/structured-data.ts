import type { ProducerDetail } from "../../shared/api/types";
import { inLanguage, type Language } from "../../shared/language";
import { publicOrigin } from "../../shared/seo/origin";

/** The producer as schema.org writes it; only what the public may know is there. */
export function producerData(producer: ProducerDetail, language: Language): Record<string, unknown> {
  const origin = publicOrigin();
  return {
    "@type": "Organization",
    name: producer.name,
    url: `${origin}${inLanguage(language, `/chu-the/${producer.slug}`)}`,
    ...(producer.legal_name === null ? {} : { legalName: producer.legal_name }),
    ...(producer.photo === null ? {} : { image: new URL(producer.photo, origin).href }),
    ...(producer.phone === null ? {} : { telephone: producer.phone }),
    ...(producer.email === null ? {} : { email: producer.email }),
    ...(producer.website === null ? {} : { sameAs: producer.website }),
    address: {
      "@type": "PostalAddress",
      addressCountry: "VN",
      ...(producer.place.province === null ? {} : { addressRegion: producer.place.province }),
      ...(producer.place.commune === null ? {} : { addressLocality: producer.place.commune }),
    },
    hasCertification: producer.standards.map(({ standard, number, issuer }) => ({
      "@type": "Certification",
      name: standard,
      ...(number === null ? {} : { certificationIdentification: number }),
      ...(issuer === null ? {} : { issuedBy: { "@type": "Organization", name: issuer } }),
    })),
  };
}
