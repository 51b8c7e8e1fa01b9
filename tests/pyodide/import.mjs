// node import.mjs PYTHON_FOLDER: on each line of standard input the name of a module; on standard output a
// line for each that cannot be imported, with the reason.
import { createInterface } from "node:readline";
import { load } from "./load.mjs";

const python = await load(process.argv[2]);
for await (const name of createInterface({ input: process.stdin })) {
  try {
    python.pyimport(name);
  } catch (error) {
    const reason = error.message.trim().split("\n").at(-1);
    process.stdout.write(`${name}: ${reason}\n`);
  }
}
