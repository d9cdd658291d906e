//! Whether a button can really be seen: a page around us could lay something over it, or fade it, and collect clicks.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};
use yew::prelude::*;

/// What the browser says about an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// Not known yet, or covered, faded, or out of view.
    Covered,
    /// All of it is in view, with nothing over it.
    Clear,
    /// All of it is in view; the browser does not know whether something lies over it.
    InView,
}

impl Visibility {
    /// Whether a click may count.
    pub fn is_enough(self) -> bool {
        self != Visibility::Covered
    }
}

/// Watches an element.
#[hook]
pub fn use_visibility(element: &NodeRef) -> Visibility {
    let visibility = use_state_eq(|| Visibility::Covered);
    {
        let (visibility, element) = (visibility.clone(), element.clone());
        use_effect_with((), move |()| {
            let observer = element.cast::<Element>().and_then(|element| watch(&element, Rc::new(move |seen| visibility.set(seen))));
            move || drop(observer)
        });
    }
    *visibility
}

/// An observer that ends when dropped.
struct Observer {
    observer: IntersectionObserver,
    _told: Closure<dyn FnMut(Array)>,
}

impl Drop for Observer {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Looks for covers only while the element is in view: as long as a frame does, Chromium takes no clicks in it for half a second
/// after it moved, and all the switches above the button would suffer from that.
fn watch(element: &Element, tell: Rc<dyn Fn(Visibility)>) -> Option<Observer> {
    if !knows_covers() {
        let seen = move |entry: &IntersectionObserverEntry| tell(if is_in_view(entry) { Visibility::InView } else { Visibility::Covered });
        return observe(element, &Object::new(), seen);
    }
    let covers: RefCell<Option<Observer>> = RefCell::default();
    let watched = element.clone();
    let seen = move |entry: &IntersectionObserverEntry| {
        if !is_in_view(entry) {
            covers.take();
            tell(Visibility::Covered);
        } else if covers.borrow().is_none() {
            let tell = tell.clone();
            let seen =
                move |entry: &IntersectionObserverEntry| tell(if is_uncovered(entry) { Visibility::Clear } else { Visibility::Covered });
            *covers.borrow_mut() = observe(&watched, &tracking(), seen);
        }
    };
    observe(element, &Object::new(), seen)
}

fn observe(element: &Element, options: &Object, seen: impl Fn(&IntersectionObserverEntry) + 'static) -> Option<Observer> {
    let told = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        if let Some(entry) = entries.iter().last() {
            seen(&entry.unchecked_into());
        }
    });
    Reflect::set(options, &"threshold".into(), &JsValue::from(0.99)).ok()?;
    let constructor: Function = Reflect::get(&js_sys::global(), &"IntersectionObserver".into()).ok()?.dyn_into().ok()?;
    let observer: IntersectionObserver = Reflect::construct(&constructor, &Array::of2(told.as_ref(), options)).ok()?.dyn_into().ok()?;
    observer.observe(element);
    Some(Observer { observer, _told: told })
}

/// Options of the observer's second version, which knows of covers.
fn tracking() -> Object {
    let options = Object::new();
    for (name, value) in [("trackVisibility", JsValue::TRUE), ("delay", JsValue::from(100))] {
        // A fresh plain object takes any field.
        let _ = Reflect::set(&options, &name.into(), &value);
    }
    options
}

/// Whether the browser can tell what lies over an element: the second version of its observer.
pub fn knows_covers() -> bool {
    let entry = Reflect::get(&js_sys::global(), &"IntersectionObserverEntry".into());
    let prototype = entry.and_then(|entry| Reflect::get(&entry, &"prototype".into()));
    prototype.and_then(|prototype| Reflect::has(&prototype, &"isVisible".into())).unwrap_or(false)
}

fn is_in_view(entry: &IntersectionObserverEntry) -> bool {
    entry.intersection_ratio() >= 0.99
}

fn is_uncovered(entry: &IntersectionObserverEntry) -> bool {
    is_in_view(entry) && Reflect::get(entry, &"isVisible".into()).is_ok_and(|is_visible| is_visible.is_truthy())
}
