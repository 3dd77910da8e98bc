/** A demo login, as printed at start and written to the stack file. */
export interface Login {
  role: "operator" | "customer" | "producer" | "officer";
  email: string;
  password: string;
  scope: string;
}
