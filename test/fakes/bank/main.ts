import { Ledger } from "../ledger";
import { fakeBank } from "./server";

// Usage: tsx test/fakes/bank/main.ts PORT LEDGER_FILE WEBHOOK_URL SECRET
const [port, file, url, secret] = process.argv.slice(2);
if (port === undefined || file === undefined || url === undefined || secret === undefined)
  throw new Error("Usage: main.ts PORT LEDGER_FILE URL SECRET");
fakeBank(new Ledger(file), { url, secret }).listen(Number(port), "127.0.0.1", () => process.stdout.write("ready\n"));
