// node run.mjs PYTHON_FOLDER INSIDE: the stopwatch in Pyodide. On each line of standard input a request, on
// standard output its answer, a line each.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { load } from "../../tests/pyodide/load.mjs";

const [folder, inside] = process.argv.slice(2);
try {
  const python = await load(folder);
  python.runPython(readFileSync(inside, "utf8"));
  const measure = python.globals.get("measure");
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${measure(line)}\n`);
  }
} catch (error) {
  // Node would show the line of Pyodide's own code that threw, a megabyte long.
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
