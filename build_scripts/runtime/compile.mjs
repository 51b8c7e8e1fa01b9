// Runs compile_modules.py in Pyodide's own CPython, so that the compiled modules are exactly its own.
// node compile.mjs PYODIDE_FOLDER SOURCE_FOLDER TARGET_FOLDER FINAL_FOLDER
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [pyodide, source, target, final] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
// A fixed hash seed: the order inside a compiled set must not differ between two builds.
const python = await loadPyodide({ env: { PYTHONHASHSEED: "0" } });
python.mountNodeFS("/scripts", dirname(fileURLToPath(import.meta.url)));
python.mountNodeFS("/source", source);
python.mountNodeFS("/target", target);
python.pyimport("sys").path.insert(0, "/scripts");
python.pyimport("compile_modules").compile_tree("/source", "/target", final);
