import { spawnSync } from "node:child_process";

/** Runs a command and ends with it where it fails. */
export function run(command: string, args: readonly string[], cwd = "."): void {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
