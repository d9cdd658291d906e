import type { DefineComponent } from "vue";
import type { TacitEvents, TacitProperties } from "./element.js";

/** `<tacit-match>` as a component for Vue 3; its events are `@ready`, `@matched` and so on. */
export declare const TacitMatch: DefineComponent<TacitProperties, {}, {}, {}, {}, {}, {}, { [Name in keyof TacitEvents]: (detail: TacitEvents[Name]) => void }>;
