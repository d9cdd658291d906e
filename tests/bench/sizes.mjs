// What a browser downloads for each way, in Brotli bytes.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { built } from "../packaging/package.mjs";
import { folder } from "./peers.mjs";

const packed = async (file) => brotliCompressSync(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
const sum = async (files) => (await Promise.all(files.map(packed))).reduce((all, bytes) => all + bytes, 0);

export async function sizes(others, say) {
  const ours = await sum(["matcher_bg.wasm", "lexicon.bin", "worker.js", "index.js"].map((name) => join(built, name)));
  const modules = join(folder, "node_modules");
  const runtime = join(modules, "onnxruntime-web/dist");
  const names = await readdir(runtime);
  const wasm = ["ort-wasm-simd-threaded.wasm", "ort-wasm-simd-threaded.mjs"].filter((name) => names.includes(name)).map((name) => join(runtime, name));
  const model = join(folder, "models/minilm");
  const theirs = await sum([join(modules, "@huggingface/transformers/dist/transformers.web.min.js"), ...wasm, join(model, "onnx/model_quantized.onnx"), join(model, "tokenizer.json")]);
  say("download of engine and lexicon (Brotli)", `${Math.round(ours / 1000).toLocaleString("en")} KB`);
  say("download of transformers.js, onnxruntime's smallest wasm and MiniLM in 8 bits (Brotli)", `${Math.round(theirs / 1000).toLocaleString("en")} KB`);
  say("  that is", `${(theirs / ours).toFixed(0)} times as much`);
  return { tacit: ours, ...Object.fromEntries(Object.keys(others).map((name) => [name, theirs])) };
}
