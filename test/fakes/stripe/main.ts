import { Ledger } from "../ledger";
import { fakeStripe } from "./server";

// Usage: tsx test/fakes/stripe/main.ts PORT LEDGER_FILE [WEBHOOK_URL WEBHOOK_SECRET]
const [port, file, url, secret] = process.argv.slice(2);
if (port === undefined || file === undefined) throw new Error("Usage: main.ts PORT LEDGER_FILE [URL SECRET]");
const receiver = url === undefined || secret === undefined ? undefined : { url, secret };
fakeStripe(new Ledger(file), `http://127.0.0.1:${port}`, receiver).listen(Number(port), "127.0.0.1", () =>
  process.stdout.write("ready\n"),
);
