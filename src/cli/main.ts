#!/usr/bin/env node
import { run } from "./program.js";

// Write errors come back to whoever wrote; without a listener they would end the process before that.
process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);

// A signal ends the run after the article that it is at; a second one of the kind ends it at once.
const stop = new AbortController();
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
for (const signal of SIGNALS) process.once(signal, () => stop.abort(signal));

const { stdin, stdout, stderr, env } = process;
void run(process.argv.slice(2), { stdin, stdout, stderr, env, stop: stop.signal }).then((code) => {
  process.exitCode = code;
  // Whoever started the command is told of the signal as if it had not been caught, so that a loop of a shell ends as well.
  if (stop.signal.aborted && code > 128) process.kill(process.pid, String(stop.signal.reason));
});
