// kubeconform in a thread of its own: it starts and judges while the main thread renders and asks the cluster.
import { Worker } from "node:worker_threads";
import { type Kubeconform, KubeconformError, type KubeconformFault, type Verdict } from "kubeconform-wasm";

/** The first answer, 0, is to no question: the versions. */
export interface Question {
  readonly number: number;
  readonly documents: readonly string[];
  readonly version: string;
}

export type Answer =
  | { readonly number: number; readonly value: unknown }
  | (Refused & { readonly number: number });

/** Errors lose their class on the way: `known` is there for kubeconform's own. */
export interface Refused {
  readonly cause: unknown;
  readonly known?: { readonly fault: KubeconformFault; readonly message: string };
}

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** As loadKubeconform; the thread ends with the process, and never keeps it from ending. */
export async function startKubeconform(artifacts: URL): Promise<Kubeconform> {
  // As source it lies above this file's folder, and in the bundle above that of the chunks.
  const extension = import.meta.url.slice(import.meta.url.lastIndexOf("."));
  const entry = new URL(`../kubeconform-worker${extension}`, import.meta.url);
  const worker = new Worker(entry, { workerData: artifacts.href, execArgv: [], env: {} });
  const waiting = new Map<number, Waiting>();
  const take = (number: number): Waiting | undefined => {
    const found = waiting.get(number);
    waiting.delete(number);
    if (waiting.size === 0) worker.unref();
    return found;
  };
  worker.on("message", (answer: Answer) => {
    const taken = take(answer.number);
    if ("value" in answer) taken?.resolve(answer.value);
    else taken?.reject(toError(answer));
  });
  worker.on("error", (error) => {
    for (const number of waiting.keys()) take(number)?.reject(error);
  });
  const wait = async (number: number): Promise<unknown> =>
    new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
  const versions = (await wait(0)) as readonly string[];
  let asked = 0;
  return {
    versions,
    async validate(documents, version) {
      asked += 1;
      const question: Question = { number: asked, documents, version };
      worker.ref();
      worker.postMessage(question);
      return (await wait(asked)) as readonly Verdict[];
    },
  };
}

function toError({ known, cause }: Refused): unknown {
  return known === undefined ? cause : new KubeconformError(known.fault, known.message, { cause });
}
