// <TacitMatch> for React 18 and newer.
import { createElement, useEffect, useRef } from "react";
import { EVENTS, attributesOf, load } from "./element.js";

const handlerOf = (name) => `on${name[0].toUpperCase()}${name.slice(1)}`;

/** The element as a component: its attributes are properties, its events `onReady`, `onMatched` and so on. */
export function TacitMatch(properties) {
  const element = useRef(null);
  const latest = useRef(properties);
  latest.current = properties;
  useEffect(() => load(latest.current.api), []);
  useEffect(() => {
    const host = element.current;
    const listeners = EVENTS.map((name) => [`tacit-${name}`, (event) => latest.current[handlerOf(name)]?.(event.detail)]);
    for (const [name, heard] of listeners) host.addEventListener(name, heard);
    return () => listeners.forEach(([name, heard]) => host.removeEventListener(name, heard));
  }, []);
  const { id, className, style } = properties;
  return createElement("tacit-match", { ...attributesOf(properties), id, class: className, style, ref: element });
}
