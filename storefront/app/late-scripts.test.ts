import { startLate } from "./late-scripts";

const page =
  '<head><link rel="stylesheet" href="/a.css"/><link rel="modulepreload" href="/x.js" nonce="abc"/></head>' +
  '<body><p>Nước mắm</p><script nonce="abc">window.a=1</script><script nonce="abc" type="module" async="">import * as r from "/r.js";\nimport("/e.js");</script><script nonce="abc">window.b=2</script></body>';

describe("scripts that wait for the first paint", () => {
  const late = startLate(page);

  it("are neither preloaded nor run by the parser", () => {
    expect(late).not.toContain("modulepreload");
    expect(late).not.toContain('type="module"');
  });

  it("keep their text, the other scripts and the nonce", () => {
    expect(late).toContain(
      '<script type="text/plain" id="late">import * as r from "/r.js";\nimport("/e.js");</script><script nonce="abc">(()=>',
    );
    expect(late).toContain("window.a=1");
    expect(late).toContain("window.b=2");
    expect(late).toContain('<link rel="stylesheet" href="/a.css"/>');
  });

  it("leave a page without scripts alone", () => {
    expect(startLate("<p>$& $1</p>")).toBe("<p>$& $1</p>");
  });
});
