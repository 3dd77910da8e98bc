import { Ledger } from "./ledger";
import { fakeStripe } from "./server";

// Usage: tsx test/fakes/stripe/main.ts PORT LEDGER_FILE
const [port, file] = process.argv.slice(2);
if (port === undefined || file === undefined) throw new Error("Usage: main.ts PORT LEDGER_FILE");
fakeStripe(new Ledger(file)).listen(Number(port), "127.0.0.1", () => process.stdout.write("ready\n"));
