// Real Pyodide under Node, loaded from the same files and in the same way as in the browser.
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

export async function load(python) {
  const folder = resolve(python);
  const listed = JSON.parse(readFileSync(join(folder, "runtime.json"), "utf8"));
  const packed = readFileSync(join(folder, listed.packed));
  const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")).href);
  return loadPyodide({
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
}
