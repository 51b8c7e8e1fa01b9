// The bundled core in real Pyodide, loaded from the same files as in the browser.
// node answer.mjs PYTHON_FOLDER: a JSON array [verb, payload] on each line of standard input, the bridge's
// answer on a line of standard output each.
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2]);
const listed = JSON.parse(readFileSync(join(folder, "runtime.json"), "utf8"));
const packed = readFileSync(join(folder, listed.packed));
const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")).href);
const python = await loadPyodide({
  indexURL: `${folder}/`,
  stdLibURL: join(folder, listed.stdlib),
  lockFileContents: JSON.stringify(listed.lock),
  fsInit: async (FS) => {
    for (const [path, [start, end]] of Object.entries(listed.files)) {
      FS.mkdirTree(dirname(path));
      FS.writeFile(path, packed.subarray(start, end));
    }
  },
});
const { call } = python.pyimport("relance.bridge");
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${call(...JSON.parse(line))}\n`);
}
