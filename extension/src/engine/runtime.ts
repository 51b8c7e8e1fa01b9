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
  /** The digest of each file of the folder, in hexadecimal. */
  sha256: Record<string, string>;
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
  const listed = await readListing(base);
  try {
    const python = await Promise.race([load(base, listed), instantiationFailure()]);
    onStep("core");
    return python.pyimport("relance.bridge").call as BridgeCall;
  } catch (error) {
    throw (await findDamage(base, listed)) ?? error;
  }
}

async function readListing(base: URL): Promise<RuntimeFiles> {
  const content = await read(base, "runtime.json");
  return content.json().catch(() => {
    throw damaged("runtime.json");
  });
}

async function load(base: URL, listed: RuntimeFiles): ReturnType<typeof loadPyodide> {
  const at = (name: string) => new URL(name, base).href;
  const pyodide: PyodideModule = await import(at("pyodide.mjs"));
  const packed = read(base, listed.packed).then((response) => response.arrayBuffer());
  return pyodide.loadPyodide({
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
}

/**
 * Rejects when the runtime's WebAssembly does not start. Pyodide catches that error, writes it to the
 * console and waits for ever, so it is heard of where it happens: at the only call of this function.
 */
function instantiationFailure(): Promise<never> {
  const instantiate = WebAssembly.instantiateStreaming;
  return new Promise((_, fail) => {
    WebAssembly.instantiateStreaming = async (...given) => {
      try {
        return await instantiate(...given);
      } catch (error) {
        fail(error);
        throw error;
      }
    };
  });
}

/** The first file that is not as it was built; only asked after a failure, since reading all of it takes time. */
async function findDamage(base: URL, { sha256 }: RuntimeFiles): Promise<Error | null> {
  for (const [name, digest] of Object.entries(sha256)) {
    const content = await (await read(base, name)).arrayBuffer();
    if (hexadecimal(await crypto.subtle.digest("SHA-256", content)) !== digest) return damaged(name);
  }
  return null;
}

function hexadecimal(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const damaged = (name: string) => new Error(`${name} is missing or damaged; reinstall the extension`);

async function read(base: URL, name: string): Promise<Response> {
  const response = await fetch(new URL(name, base)).catch(() => null);
  if (!response?.ok) throw damaged(name);
  return response;
}
