// What few people open: free times and practice. Fetched when somebody does.
export { invite, week } from "./calendar.js";
export { score } from "./practice.js";
