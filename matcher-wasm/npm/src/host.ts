import { MatcherError, type MatcherErrorCode } from "./errors.js";
import type { Calls, FromWorker, ToWorker } from "./protocol.js";

/** A worker of the browser or of Node. */
export interface RunningWorker {
  post(message: ToWorker): void;
  terminate(): void;
  /** Whether a call is waiting for it: only then does it keep a Node process alive. */
  keepAlive(busy: boolean): void;
}

/** What a worker tells its host. */
export interface WorkerEvents {
  message(message: FromWorker): void;
  /** It ended, or never began. */
  lost(cause?: unknown): void;
}

/** How the host gets its workers, and what it gives them. */
export interface HostOptions {
  startWorker(events: WorkerEvents): RunningWorker;
  module: WebAssembly.Module;
  lexicon: Uint8Array;
  timeoutMs: number;
}

interface Job {
  /** None: only start the worker. */
  request?: { call: keyof Calls; args: unknown[] };
  resolve(value: unknown): void;
  reject(error: MatcherError): void;
}

/**
 * Runs one call after the other in a worker that it may throw away. Whatever stops a call (a trap, the time limit, an abort) ends the
 * worker with it; calls that were still waiting run in a fresh one.
 */
export class WorkerHost {
  readonly #options: HostOptions;
  readonly #waiting: Job[] = [];
  #running: Job | undefined;
  #worker: RunningWorker | undefined;
  /** Whether the worker has started: what it does wrong before is no fault of the input. */
  #ready = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #id = 0;
  #closed = false;

  constructor(options: HostOptions) {
    this.#options = options;
  }

  /** Starts a worker, so that a broken engine or lexicon is known now. */
  start(signal?: AbortSignal): Promise<void> {
    return this.#enqueue(undefined, signal) as Promise<void>;
  }

  call<Name extends keyof Calls>(call: Name, args: Parameters<Calls[Name]>, signal?: AbortSignal): Promise<ReturnType<Calls[Name]>> {
    return this.#enqueue({ call, args }, signal) as Promise<ReturnType<Calls[Name]>>;
  }

  /** Ends the worker; calls that have no answer yet reject with `closed`. */
  close(): void {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.reject(new MatcherError("closed"));
    this.#replaceWorker(new MatcherError("closed"));
  }

  #enqueue(request: Job["request"], signal?: AbortSignal): Promise<unknown> {
    if (this.#closed) return Promise.reject(new MatcherError("closed"));
    if (signal?.aborted) return Promise.reject(abortedBy(signal));
    const { promise, resolve, reject } = withResolvers();
    const job: Job = { ...(request && { request }), resolve, reject };
    const abort = () => this.#abort(job, abortedBy(signal));
    signal?.addEventListener("abort", abort, { once: true });
    this.#waiting.push(job);
    this.#next();
    return promise.finally(() => signal?.removeEventListener("abort", abort));
  }

  #abort(job: Job, error: MatcherError): void {
    if (this.#running === job) return this.#replaceWorker(error);
    const place = this.#waiting.indexOf(job);
    if (place >= 0) this.#waiting.splice(place, 1);
    job.reject(error);
  }

  #next(): void {
    if (this.#running) return;
    this.#running = this.#waiting.shift();
    this.#worker?.keepAlive(this.#running !== undefined);
    if (!this.#running) return;
    if (this.#worker) this.#send();
    else this.#startWorker();
  }

  #startWorker(): void {
    const { module, lexicon } = this.#options;
    let worker: RunningWorker | undefined;
    const current = () => worker !== undefined && this.#worker === worker;
    try {
      worker = this.#options.startWorker({
        message: (message) => current() && this.#receive(message),
        lost: (cause) => current() && this.#replaceWorker(new MatcherError(this.#ready ? "crashed" : "worker_unavailable", undefined, { cause })),
      });
      this.#worker = worker;
      this.#ready = false;
      worker.keepAlive(true);
      this.#limitTime();
      worker.post({ type: "start", module, lexicon });
    } catch (cause) {
      this.#replaceWorker(cause instanceof MatcherError ? cause : new MatcherError("worker_unavailable", undefined, { cause }));
    }
  }

  #send(): void {
    if (!this.#running?.request) return this.#settle((job) => job.resolve(undefined));
    this.#limitTime();
    try {
      this.#worker?.post({ id: ++this.#id, ...this.#running.request });
    } catch (cause) {
      this.#settle((job) => job.reject(new MatcherError("invalid_value", "an argument cannot be handed to a worker", { cause })));
    }
  }

  #receive(message: FromWorker): void {
    if ("type" in message) {
      this.#ready = message.type === "ready";
      return message.type === "ready" ? this.#send() : this.#replaceWorker(errorFrom(message.error));
    }
    if (message.id !== this.#id) return;
    if (!("error" in message)) return this.#settle((job) => job.resolve(message.value));
    const error = errorFrom(message.error);
    if (error.code === "crashed") this.#replaceWorker(error);
    else this.#settle((job) => job.reject(error));
  }

  #limitTime(): void {
    clearTimeout(this.#timer);
    const { timeoutMs } = this.#options;
    const late = () => this.#replaceWorker(new MatcherError("timed_out", `no answer after ${timeoutMs} ms`));
    if (timeoutMs !== Infinity) this.#timer = setTimeout(late, timeoutMs);
  }

  #replaceWorker(error: MatcherError): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#settle((job) => job.reject(error));
  }

  #settle(how: (job: Job) => void): void {
    clearTimeout(this.#timer);
    const job = this.#running;
    this.#running = undefined;
    if (job) how(job);
    this.#next();
  }
}

function abortedBy(signal: AbortSignal | undefined): MatcherError {
  return new MatcherError("aborted", undefined, { cause: signal?.reason });
}

function errorFrom({ code, message }: { code: string; message: string }): MatcherError {
  return new MatcherError(code as MatcherErrorCode, message);
}

// Promise.withResolvers, which Node 20 does not have.
function withResolvers() {
  let resolve!: (value: unknown) => void;
  let reject!: (error: MatcherError) => void;
  const promise = new Promise<unknown>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}
