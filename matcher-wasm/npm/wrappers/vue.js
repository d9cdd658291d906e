// <TacitMatch> for Vue 3.
import { defineComponent, h, onMounted } from "vue";
import { ATTRIBUTES, EVENTS, attributesOf, load } from "./element.js";

/** The element as a component: its attributes are properties, its events `@ready`, `@matched` and so on. */
export const TacitMatch = defineComponent({
  name: "TacitMatch",
  props: Object.fromEntries(ATTRIBUTES.map((name) => [name, String])),
  emits: EVENTS,
  setup(properties, { emit }) {
    onMounted(() => load(properties.api));
    const listeners = Object.fromEntries(EVENTS.map((name) => [`onTacit-${name}`, (event) => emit(name, event.detail)]));
    // `^` keeps every name an attribute, which is what the element observes.
    const attributes = () => Object.fromEntries(Object.entries(attributesOf(properties)).map(([name, value]) => [`^${name}`, value]));
    return () => h("tacit-match", { ...attributes(), ...listeners });
  },
});
