/**
 * Loads Pyodide and the core from files of the extension; nothing is fetched from anywhere else.
 *
 * Which files there are is written by the build into `runtime.json`.
 */
import type { loadPyodide } from "pyodide";
import type { Verb } from "../protocol";
import type { LoadingStep } from "./state";

/** `python/runtime.json`, as the build writes it. */
interface RuntimeFiles {
  /** The standard library, the packages and the core in one archive of compiled modules. */
  stdlib: string;
  /** What Pyodide asks to know about packages of its own: none. */
  lock: object;
  /** The content of all `files`, one after the other. */
  packed: string;
  /** What to put into Python's file system before it starts: path there, start and end in `packed`. */
  files: Record<string, [number, number]>;
}

interface PyodideModule {
  loadPyodide: typeof loadPyodide;
}

/** `relance.bridge.call`: JSON text in, JSON text out. */
export type BridgeCall = (verb: Verb, payload: string) => string;

export async function startPython(base: URL, onStep: (step: LoadingStep) => void): Promise<BridgeCall> {
  onStep("runtime");
  const at = (name: string) => new URL(name, base).href;
  const [listed, pyodide] = await Promise.all([
    read(at("runtime.json")).then((response) => response.json() as Promise<RuntimeFiles>),
    import(at("pyodide.mjs")) as Promise<PyodideModule>,
  ]);
  const packed = read(at(listed.packed)).then((response) => response.arrayBuffer());
  const python = await pyodide.loadPyodide({
    indexURL: base.href,
    stdLibURL: at(listed.stdlib),
    lockFileContents: JSON.stringify(listed.lock),
    fsInit: async (FS) => {
      const content = new Uint8Array(await packed);
      for (const [path, [start, end]] of Object.entries(listed.files)) {
        FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
        FS.writeFile(path, content.subarray(start, end), { canOwn: true });
      }
    },
  });
  onStep("core");
  return python.pyimport("relance.bridge").call as BridgeCall;
}

async function read(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}; the extension is damaged, reinstall it`);
  return response;
}
