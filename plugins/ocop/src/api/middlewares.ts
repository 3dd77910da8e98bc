import { defineMiddlewares } from "@medusajs/framework/http";
import { errorHandler } from "./error-handler";
import { mediaOfStorefront } from "./media";
import { adminCertificateMiddlewares } from "./admin/ocop/certificates/middlewares";
import { adminRatedProductMiddlewares } from "./admin/ocop/rated-products/middlewares";
import { adminListingMiddlewares } from "./admin/ocop/listings/middlewares";
import { adminProducerMiddlewares } from "./admin/ocop/producers/middlewares";
import { adminProducerOrderMiddlewares } from "./admin/ocop/producer-orders/middlewares";
import { adminDossierMiddlewares } from "./admin/ocop/dossiers/middlewares";
import { adminCommissionMiddlewares } from "./admin/ocop/commission-rules/middlewares";
import { adminPayoutMiddlewares } from "./admin/ocop/payout-batches/middlewares";
import { adminStatementMiddlewares } from "./admin/ocop/statements/middlewares";
import { adminFailedMailMiddlewares } from "./admin/ocop/failed-mails/middlewares";
import { adminReviewMiddlewares } from "./admin/ocop/reviews/middlewares";
import { adminSalesPointMiddlewares } from "./admin/ocop/sales-points/middlewares";
import { adminChangeRequestMiddlewares } from "./admin/ocop/producer-change-requests/middlewares";
import { adminPlaceRequestMiddlewares } from "./admin/ocop/sales-point-requests/middlewares";
import { adminSupplyRequestMiddlewares } from "./admin/ocop/supply-requests/middlewares";
import { adminSearchMiddlewares } from "./admin/ocop/search/middlewares";
import { adminSearchWordMiddlewares } from "./admin/ocop/search-words/middlewares";
import { adminUnitMiddlewares } from "./admin/ocop/units/middlewares";
import { adminWorkflowExecutionMiddlewares } from "./admin/workflows-executions/middlewares";
import { storeAgePassMiddlewares } from "./store/age-pass/middlewares";
import { storeBadgeMiddlewares } from "./store/badges/middlewares";
import { authMiddlewares } from "./auth/middlewares";
import { publicAuthMiddlewares } from "./auth/public/middlewares";
import { storeCartMiddlewares } from "./store/carts/middlewares";
import { storeCustomerMiddlewares } from "./store/customers/middlewares";
import { storePaymentCollectionMiddlewares } from "./store/payment-collections/middlewares";
import { storeProductMiddlewares } from "./store/products/middlewares";
import { storeReturnMiddlewares } from "./store/returns/middlewares";
import { storeOrderLinkMiddlewares } from "./store/order-links/middlewares";
import { storeOrderMiddlewares } from "./store/orders/middlewares";
import { storeTerritoryMiddlewares } from "./store/territory/middlewares";
import { storeProducerMiddlewares } from "./store/producers/middlewares";
import { storeReviewMiddlewares } from "./store/reviews/middlewares";
import { storeSalesPointMiddlewares } from "./store/sales-points/middlewares";
import { storeFeatureMiddlewares } from "./store/features/middlewares";
import { storeCatalogueMiddlewares } from "./store/catalogue/middlewares";
import { storeSearchMiddlewares } from "./store/search/middlewares";
import { storeSitemapMiddlewares } from "./store/sitemap/middlewares";
import { storeSupplyRequestMiddlewares } from "./store/supply-requests/middlewares";
import { storeSuggestMiddlewares } from "./store/suggest/middlewares";
import { adminOfficeMiddlewares } from "./admin/ocop/offices/middlewares";
import { officeMiddlewares } from "./office/middlewares";
import { officePictureMiddlewares } from "./office/sales-points/middlewares";
import { producerMiddlewares } from "./producer/middlewares";
import { producerPictureMiddlewares } from "./producer/pictures/middlewares";
import { adminAuditMiddlewares } from "./admin/ocop/audit-trail/middlewares";
import { adminBankMiddlewares } from "./admin/ocop/bank-transfers/middlewares";
import { bankFeedMiddlewares } from "./hooks/bank-feed/middlewares";
import { paymentHookMiddlewares } from "./hooks/payment/middlewares";
import { pageViewMiddlewares } from "./hooks/page-views/middlewares";
import { openDataMiddlewares } from "./open-data/middlewares";
import { idempotencyMiddlewares } from "./idempotency";
import { guardFrameworkMiddlewares } from "./framework-guard";
import { rememberPublishableKeys } from "./publishable-key-memory";
import { refuseNegativePaging } from "./paging-guard";
import { refuseUnstorableText } from "./text-guard";

// Medusa reads this file before it installs its own middlewares.
rememberPublishableKeys();
guardFrameworkMiddlewares();

/** Concatenation only: each noun's folder exports its own array. */
export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/", middlewares: [refuseUnstorableText, refuseNegativePaging] },
    ...paymentHookMiddlewares,
    ...bankFeedMiddlewares,
    ...pageViewMiddlewares,
    ...idempotencyMiddlewares,
    { matcher: "/media/*", methods: ["GET"], middlewares: [mediaOfStorefront] },
    ...openDataMiddlewares,
    ...storeAgePassMiddlewares,
    ...storeBadgeMiddlewares,
    ...authMiddlewares,
    ...publicAuthMiddlewares,
    ...storeCustomerMiddlewares,
    ...storeProductMiddlewares,
    ...storeReturnMiddlewares,
    ...storePaymentCollectionMiddlewares,
    ...storeCartMiddlewares,
    ...storeOrderMiddlewares,
    ...storeOrderLinkMiddlewares,
    ...storeTerritoryMiddlewares,
    ...storeProducerMiddlewares,
    ...storeReviewMiddlewares,
    ...storeSalesPointMiddlewares,
    ...storeFeatureMiddlewares,
    ...storeCatalogueMiddlewares,
    ...storeSearchMiddlewares,
    ...storeSitemapMiddlewares,
    ...storeSuggestMiddlewares,
    ...storeSupplyRequestMiddlewares,
    ...officeMiddlewares,
    ...officePictureMiddlewares,
    ...producerMiddlewares,
    ...producerPictureMiddlewares,
    ...adminCertificateMiddlewares,
    ...adminRatedProductMiddlewares,
    ...adminProducerMiddlewares,
    ...adminListingMiddlewares,
    ...adminProducerOrderMiddlewares,
    ...adminCommissionMiddlewares,
    ...adminDossierMiddlewares,
    ...adminPayoutMiddlewares,
    ...adminStatementMiddlewares,
    ...adminChangeRequestMiddlewares,
    ...adminReviewMiddlewares,
    ...adminFailedMailMiddlewares,
    ...adminPlaceRequestMiddlewares,
    ...adminSupplyRequestMiddlewares,
    ...adminSalesPointMiddlewares,
    ...adminSearchMiddlewares,
    ...adminSearchWordMiddlewares,
    ...adminUnitMiddlewares,
    ...adminOfficeMiddlewares,
    ...adminBankMiddlewares,
    ...adminAuditMiddlewares,
    ...adminWorkflowExecutionMiddlewares,
  ],
});
