import type { TacitEvents, TacitProperties } from "./element.js";

/** Properties of `<TacitMatch>`: those of the element, and a listener for each of its events. */
export interface TacitMatchProps extends TacitProperties {
  id?: string;
  className?: string;
  style?: { [property: string]: string | number };
  onReady?: (detail: TacitEvents["ready"]) => void;
  onRead?: (detail: TacitEvents["read"]) => void;
  onMatched?: (detail: TacitEvents["matched"]) => void;
  onShared?: (detail: TacitEvents["shared"]) => void;
  onBlocked?: (detail: TacitEvents["blocked"]) => void;
  onError?: (detail: TacitEvents["error"]) => void;
}

/** `<tacit-match>` as a component for React 18 and newer. */
export declare function TacitMatch(properties: TacitMatchProps): import("react").ReactElement;
