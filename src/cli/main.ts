#!/usr/bin/env node
import { run } from "./program.js";

// Write errors come back to whoever wrote; without a listener they would end the process before that.
process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);

void run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
