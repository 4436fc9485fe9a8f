// The explorer in a real browser.
//
//   node run.mjs PROGRAM
//
// PROGRAM is the built `diplograph`; Chromium must be at /usr/bin/chromium or where CHROMIUM says, and
// pdftotext on the path. Every check that fails is told; the exit code is 1 when there is one.
import { finish } from "./browser.mjs";

// One after the other: each has the browser to itself.
for (const part of ["records", "address", "pictures", "print", "keys", "layout", "limits"]) await import(`./checks/${part}.mjs`);

const failures = await finish();
console.log(failures.length ? `${failures.length} failed` : "all is well");
process.exit(failures.length ? 1 : 0);
