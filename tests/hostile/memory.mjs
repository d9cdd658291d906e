/** Loaded into the worker before its script: every message it posts then carries the size of the engine's memory. */
import { parentPort } from "node:worker_threads";

let memory;
const { Instance } = WebAssembly;
WebAssembly.Instance = function (...args) {
  const instance = new Instance(...args);
  memory = instance.exports.memory;
  return instance;
};
WebAssembly.Instance.prototype = Instance.prototype;

const post = parentPort.postMessage.bind(parentPort);
parentPort.postMessage = (message) => post({ ...message, memory: memory?.buffer.byteLength ?? 0 });
