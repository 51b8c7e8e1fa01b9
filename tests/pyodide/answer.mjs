// node answer.mjs PYTHON_FOLDER: on each line of standard input a JSON array [verb, payload]; the bridge's
// answers on standard output, a line each.
import { createInterface } from "node:readline";
import { load } from "./load.mjs";

const python = await load(process.argv[2]);
const { call } = python.pyimport("relance.bridge");
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${call(...JSON.parse(line))}\n`);
}
