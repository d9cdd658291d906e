//! The matching program: a worker that can connect to nothing, is thrown away when it hangs or traps, and started again at once.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, JSON, Object, Promise, Reflect, Uint8Array};
use json::Json;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{MessageEvent, Worker};

use crate::ledger::Why;
use crate::wire::{Request, Wire};

// The zeros are replaced by the version of what was built (widget/seal.mjs): under such a name a file never changes.
const WORKER: &str = "/assets/0000000000000000/worker.js";
const MODULE: &str = "/assets/0000000000000000/matcher_bg.wasm";
const LEXICON: &str = "/assets/0000000000000000/lexicon.bin";

/// Most time for one call. A file that takes longer is given up.
const LIMIT_MS: u32 = 10_000;

/// The matching program.
#[derive(Clone)]
pub struct Engine(Rc<Inner>);

struct Inner {
    wire: Wire,
    /// Compiled module and lexicon; a failed load is not kept.
    parts: RefCell<Option<(JsValue, JsValue)>>,
    loading: RefCell<Option<Promise>>,
    worker: RefCell<Option<Live>>,
    /// Numbers of the open calls, and what takes their answers.
    waiting: RefCell<Vec<(u32, Function)>>,
    n_calls: Cell<u32>,
}

struct Live {
    worker: Worker,
    _listeners: [Closure<dyn FnMut(MessageEvent)>; 2],
    /// Answers to "start".
    started: Promise,
}

impl Engine {
    /// An engine that is not loaded yet.
    pub fn new(wire: Wire) -> Engine {
        Engine(Rc::new(Inner {
            wire,
            parts: RefCell::default(),
            loading: RefCell::default(),
            worker: RefCell::default(),
            waiting: RefCell::default(),
            n_calls: Cell::new(0),
        }))
    }

    /// Fetches what is not there yet and starts a worker.
    pub async fn load(&self) -> Result<(), String> {
        let shared = self.0.loading.borrow().clone();
        let loading = shared.unwrap_or_else(|| {
            let engine = self.clone();
            let promise =
                future_to_promise(
                    async move { engine.fetch_parts().await.map(|()| JsValue::TRUE).map_err(|code| JsValue::from_str(&code)) },
                );
            *self.0.loading.borrow_mut() = Some(promise.clone());
            promise
        });
        let outcome = JsFuture::from(loading).await.map_err(code_of);
        if outcome.is_err() {
            self.0.loading.take();
        }
        outcome?;
        self.started().await
    }

    /// One call; the arguments are JavaScript values. Fails with the worker's code, `timed_out` or `crashed`.
    pub async fn call<T: Json>(&self, name: &str, arguments: &[JsValue]) -> Result<T, String> {
        self.load().await?;
        let id = self.0.n_calls.get() + 1;
        self.0.n_calls.set(id);
        let answer = self.waiting_for(id);
        let message = object(&[("id", JsValue::from(id)), ("call", name.into()), ("args", arguments.iter().collect::<Array>().into())]);
        let is_lost = self.0.worker.borrow().as_ref().is_none_or(|live| live.worker.post_message(&message).is_err());
        if is_lost {
            self.abandon("crashed");
        }
        let engine = self.clone();
        let limit = Timeout::new(LIMIT_MS, move || engine.abandon("timed_out"));
        let answer = JsFuture::from(answer).await;
        drop(limit);
        let answer = answer.map_err(code_of)?;
        if let Some(code) = error_of(&answer) {
            if code == "crashed" {
                self.abandon("crashed");
            }
            return Err(code);
        }
        from_js(&get(&answer, "value"))
    }

    fn waiting_for(&self, id: u32) -> Promise {
        Promise::new(&mut |resolve, _| self.0.waiting.borrow_mut().push((id, resolve)))
    }

    /// Lets go of the program.
    pub fn unload(&self) {
        self.abandon("paused");
        self.0.parts.take();
        self.0.loading.take();
    }

    /// Ends the worker; every open call fails with the code. The next call starts a new worker.
    fn abandon(&self, code: &str) {
        if let Some(live) = self.0.worker.take() {
            live.worker.set_onmessage(None);
            live.worker.set_onerror(None);
            live.worker.terminate();
        }
        let answer = object(&[("error", object(&[("code", code.into())]))]);
        for (_, resolve) in self.0.waiting.take() {
            // A promise of ours: resolving it cannot throw.
            let _ = resolve.call1(&JsValue::NULL, &answer);
        }
    }

    async fn fetch_parts(&self) -> Result<(), String> {
        let (module, lexicon) = (self.0.wire.send(Request::get(MODULE, Why::Engine)), self.0.wire.send(Request::get(LEXICON, Why::Engine)));
        let (module, lexicon) = (module.await?, lexicon.await?);
        if !module.ok() || !lexicon.ok() {
            return Err("engine_unavailable".to_owned());
        }
        let module = JsFuture::from(js_sys::WebAssembly::compile_streaming(&Promise::resolve(&JsValue::from(module)))).await;
        let lexicon = JsFuture::from(lexicon.array_buffer().map_err(code_of)?).await;
        let (module, lexicon) = (module.map_err(|_| "engine_unavailable")?, lexicon.map_err(|_| "engine_unavailable")?);
        *self.0.parts.borrow_mut() = Some((module, Uint8Array::new(&lexicon).into()));
        Ok(())
    }

    /// Waits until a worker runs; starts one if there is none.
    async fn started(&self) -> Result<(), String> {
        if self.0.worker.borrow().is_none() {
            self.start().map_err(code_of)?;
        }
        let started = self.0.worker.borrow().as_ref().map(|live| live.started.clone());
        let answer = JsFuture::from(started.ok_or("crashed")?).await.map_err(code_of)?;
        match error_of(&answer) {
            Some(code) => {
                self.abandon(&code);
                Err(code)
            }
            None => Ok(()),
        }
    }

    fn start(&self) -> Result<(), JsValue> {
        let (module, lexicon) = self.0.parts.borrow().clone().ok_or("engine_unavailable")?;
        let worker = new_worker()?;
        self.0.wire.note("GET", WORKER, 0, Why::Engine);
        // Calls count from 1, so 0 is the answer to "start".
        let started = self.waiting_for(0);
        let on_message = {
            let engine = self.clone();
            Closure::new(move |event: MessageEvent| engine.heard(&event.data()))
        };
        let on_error = {
            let engine = self.clone();
            Closure::new(move |_: MessageEvent| engine.abandon("crashed"))
        };
        worker.set_onmessage(Some(as_function(&on_message)));
        worker.set_onerror(Some(as_function(&on_error)));
        worker.post_message(&object(&[("type", "start".into()), ("module", module), ("lexicon", lexicon)]))?;
        *self.0.worker.borrow_mut() = Some(Live { worker, _listeners: [on_message, on_error], started });
        Ok(())
    }

    fn heard(&self, message: &JsValue) {
        let id = get(message, "id").as_f64().map_or(0, |id| id as u32);
        let waiting = self.0.waiting.take();
        let (answered, others) = waiting.into_iter().partition(|(other, _)| *other == id);
        *self.0.waiting.borrow_mut() = others;
        let answered: Vec<(u32, Function)> = answered;
        for (_, resolve) in answered {
            // A promise of ours: resolving it cannot throw.
            let _ = resolve.call1(&JsValue::NULL, message);
        }
    }
}

/// `new Worker(…)` wants an address that a Trusted Types policy made, where the browser knows them.
fn new_worker() -> Result<Worker, JsValue> {
    let global = js_sys::global();
    let options = object(&[("type", "module".into()), ("name", "tacit".into())]);
    let constructor: Function = Reflect::get(&global, &"Worker".into())?.dyn_into()?;
    Reflect::construct(&constructor, &Array::of2(&worker_url(&global)?, &options))?.dyn_into()
}

thread_local! {
    /// The one policy of the page: a second of the same name may not be made.
    static POLICY: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

fn worker_url(global: &Object) -> Result<JsValue, JsValue> {
    let factory = get(global, "trustedTypes");
    if factory.is_undefined() {
        return Ok(WORKER.into());
    }
    let policy = match POLICY.with_borrow(Clone::clone) {
        Some(policy) => policy,
        None => {
            // Whatever it is asked for, it knows one address.
            let only = Closure::<dyn Fn() -> JsValue>::new(|| WORKER.into()).into_js_value();
            let create: Function = Reflect::get(&factory, &"createPolicy".into())?.dyn_into()?;
            let policy = create.call2(&factory, &"tacit-worker".into(), &object(&[("createScriptURL", only)]))?;
            POLICY.with_borrow_mut(|slot| *slot = Some(policy.clone()));
            policy
        }
    };
    let create: Function = Reflect::get(&policy, &"createScriptURL".into())?.dyn_into()?;
    create.call1(&policy, &WORKER.into())
}

fn as_function<T: ?Sized>(closure: &Closure<T>) -> &Function {
    closure.as_ref().unchecked_ref()
}

/// A value of ours as JavaScript takes it: plain objects, absent where empty.
pub fn to_js<T: Json>(value: &T) -> Result<JsValue, String> {
    JSON::parse(&json::to_string(value)).map_err(|_| "invalid_json".to_owned())
}

fn from_js<T: Json>(value: &JsValue) -> Result<T, String> {
    let text = JSON::stringify(value).map_err(|_| "invalid_answer")?;
    json::from_str(&String::from(text)).ok_or_else(|| "invalid_answer".to_owned())
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // A fresh plain object takes any field.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

fn get(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn error_of(answer: &JsValue) -> Option<String> {
    let error = get(answer, "error");
    error.is_object().then(|| get(&error, "code").as_string().unwrap_or_else(|| "crashed".to_owned()))
}

fn code_of(error: impl Into<JsValue>) -> String {
    error.into().as_string().unwrap_or_else(|| "crashed".to_owned())
}
