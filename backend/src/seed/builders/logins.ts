import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createCustomerAccountWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import { identityOf } from "./identity";
import type { Login } from "./login";
import { seedMembers } from "./members";
import { seedOffices } from "./offices";

const LOGINS: readonly Login[] = [
  { role: "operator", email: "dieuhanh@ocop.example", password: "Sen-Hong-2026", scope: "Medusa Admin" },
  { role: "customer", email: "khachhang@ocop.example", password: "Lua-Vang-2026", scope: "Shop" },
  // Payouts need two persons. Stands behind the first operator: whoever looks for one finds that one.
  { role: "operator", email: "ketoan@ocop.example", password: "Lua-Non-2026", scope: "Medusa Admin, second person" },
];

/**
 * The logins of a demo database: two operators, one customer, the members of two producers, the officers of six offices. Refused elsewhere: their passwords are public.
 * @param demo whether the runner says that this database is a demo
 */
export async function seedLogins(container: MedusaContainer, demo: boolean): Promise<Login[]> {
  if (!demo) return [];
  const customer = LOGINS.find(({ role }) => role === "customer");
  for (const operator of LOGINS.filter(({ role }) => role === "operator")) {
    const users = await container.resolve(Modules.USER).listUsers({ email: operator.email }, { take: 1 });
    if (users.length > 0) continue;
    await createUserAccountWorkflow(container).run({
      input: {
        authIdentityId: await identityOf(container, operator),
        userData: {
          email: operator.email,
          first_name: "Ban",
          last_name: operator.email.startsWith("ketoan") ? "Kế toán" : "Điều hành",
        },
      },
    });
  }
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email: customer?.email, has_account: true }, { take: 1 });
  if (customer && customers.length === 0) {
    await createCustomerAccountWorkflow(container).run({
      input: {
        authIdentityId: await identityOf(container, customer),
        customerData: { email: customer.email, first_name: "Khách", last_name: "Minh họa" },
      },
    });
  }
  return [...LOGINS, ...(await seedMembers(container)), ...(await seedOffices(container))];
}
