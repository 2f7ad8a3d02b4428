#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { runThemeCommand } from "./theme/commandLine.js";

process.exitCode = runThemeCommand(process.argv.slice(2), {
  readFile: (path, from) => readFileSync(from === undefined ? path : resolve(dirname(from), path), "utf8"),
  writeFile: (path, text) => writeFileSync(path, text),
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
});
