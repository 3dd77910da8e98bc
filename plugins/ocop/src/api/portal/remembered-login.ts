/** Keeps who sent a request between a portal's guard and its routes; only the guard remembers. */
export function rememberedLogin<Login>(portal: string) {
  const logins = new WeakMap<object, Login>();
  return {
    remember: (req: object, login: Login): void => void logins.set(req, login),
    /** @throws Error for a request that the guard did not let in, which is a mistake in the code */
    of: (req: object): Login => {
      const login = logins.get(req);
      if (login === undefined) throw new Error(`the guard of ${portal} did not see this request`);
      return login;
    },
  };
}
