//! Whether a button can really be seen: a page around us could lay something over it, or fade it, and collect clicks.

use js_sys::{Array, Object, Reflect};
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
            let watch = element.cast::<Element>().and_then(|element| watch(&element, move |seen| visibility.set(seen)));
            move || drop(watch)
        });
    }
    *visibility
}

struct Watch {
    observer: IntersectionObserver,
    _told: Closure<dyn FnMut(Array)>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn watch(element: &Element, tell: impl Fn(Visibility) + 'static) -> Option<Watch> {
    let knows_covers = knows_covers();
    let told = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        if let Some(entry) = entries.iter().last() {
            tell(seen(&entry.unchecked_into(), knows_covers));
        }
    });
    let constructor = Reflect::get(&js_sys::global(), &"IntersectionObserver".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
    let options = Object::new();
    for (name, value) in [("threshold", JsValue::from(1.0)), ("trackVisibility", JsValue::TRUE), ("delay", JsValue::from(100))] {
        Reflect::set(&options, &name.into(), &value).ok()?;
    }
    let observer: IntersectionObserver = Reflect::construct(&constructor, &Array::of2(told.as_ref(), &options)).ok()?.dyn_into().ok()?;
    observer.observe(element);
    Some(Watch { observer, _told: told })
}

/// Version 2 of the observer says `isVisible`.
fn knows_covers() -> bool {
    let entry = Reflect::get(&js_sys::global(), &"IntersectionObserverEntry".into());
    let prototype = entry.and_then(|entry| Reflect::get(&entry, &"prototype".into()));
    prototype.and_then(|prototype| Reflect::has(&prototype, &"isVisible".into())).unwrap_or(false)
}

fn seen(entry: &IntersectionObserverEntry, knows_covers: bool) -> Visibility {
    if knows_covers {
        let is_visible = Reflect::get(entry, &"isVisible".into()).is_ok_and(|is_visible| is_visible.is_truthy());
        return if is_visible { Visibility::Clear } else { Visibility::Covered };
    }
    if entry.intersection_ratio() >= 0.99 { Visibility::InView } else { Visibility::Covered }
}
