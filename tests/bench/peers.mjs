// all-MiniLM-L6-v2 by transformers.js, with its own onnxruntime: natively as in Node, and in WebAssembly as in a browser.
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const cache = process.env.TACIT_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "tacit");
export const folder = join(cache, "bench");
/** Tokens that the model takes; the rest of a longer text is cut off. */
const TOKENS = 256;

/** Functions from texts to vectors of length one, by name. */
export async function peers() {
  const modules = join(folder, "node_modules");
  const { AutoModel, AutoTokenizer, env } = await import(pathToFileURL(join(modules, "@huggingface/transformers/dist/transformers.node.mjs")));
  Object.assign(env, { allowRemoteModels: false, localModelPath: join(folder, "models") });
  const tokenizer = await AutoTokenizer.from_pretrained("minilm");
  const encoded = (text) => tokenizer(text, { truncation: true, max_length: TOKENS });
  const model = await AutoModel.from_pretrained("minilm", { dtype: "q8" });
  const native = (text) => model(encoded(text)).then(({ last_hidden_state: { data, dims } }) => mean(data, dims.at(-1)));
  const ort = await import(pathToFileURL(join(modules, "onnxruntime-web/dist/ort.node.min.mjs"))).catch(() => import(pathToFileURL(join(modules, "onnxruntime-web/dist/ort.wasm.min.mjs"))));
  // One thread: a frame that is not isolated gets no more.
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(await readFile(join(folder, "models/minilm/onnx/model_quantized.onnx")), { executionProviders: ["wasm"] });
  const wasm = (text) => run(ort, session, encoded(text));
  return { "transformers.js, native": each(native), "transformers.js, wasm": each(wasm) };
}

/** One text after the other, as a batch of texts of different lengths would be padded to the longest. */
const each = (embed) => async (texts) => {
  const vectors = [];
  for (const text of texts) vectors.push(await embed(text));
  return vectors;
};

async function run(ort, session, { input_ids, attention_mask }) {
  const n = input_ids.dims[1];
  const wanted = { input_ids: input_ids.data, attention_mask: attention_mask.data, token_type_ids: new BigInt64Array(n) };
  const feeds = Object.fromEntries(session.inputNames.map((name) => [name, new ort.Tensor("int64", wanted[name], [1, n])]));
  const { data, dims } = Object.values(await session.run(feeds))[0];
  return mean(data, dims.at(-1));
}

/** The mean of the vectors of all tokens, made one long. */
function mean(data, width) {
  const sum = new Float32Array(width);
  for (let at = 0; at < data.length; at++) sum[at % width] += data[at];
  const length = Math.hypot(...sum);
  return sum.map((value) => value / length);
}

/** Likeness of two such vectors. */
export const cosine = (a, b) => a.reduce((sum, value, at) => sum + value * b[at], 0);
