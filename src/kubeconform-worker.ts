// The entry of the thread in which kubeconform runs. Answers with the versions first, then each question, by number.
import { parentPort, workerData } from "node:worker_threads";
import { KubeconformError, loadKubeconform } from "kubeconform-wasm";
import type { Answer, Question, Refused } from "./adapters/kubeconform-thread.ts";

async function answer(number: number, value: Promise<unknown>): Promise<void> {
  const result = await value.then((given) => ({ value: given }), toRefused);
  parentPort?.postMessage({ number, ...result } satisfies Answer);
}

function toRefused(cause: unknown): Refused {
  if (!(cause instanceof KubeconformError)) return { cause };
  const { fault, message } = cause;
  return { cause, known: { fault, message } };
}

async function judge({ documents, version }: Question): Promise<unknown> {
  return (await kubeconform).validate(documents, version);
}

const kubeconform = loadKubeconform(new URL(String(workerData)));
parentPort?.on("message", (question: Question) => void answer(question.number, judge(question)));
await answer(
  0,
  kubeconform.then(({ versions }) => versions),
);
