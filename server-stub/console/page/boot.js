// Fetches and starts the console's code. `glue` is what wasm-bindgen wrote; the build puts both into one file.
import start from "glue";

start({ module_or_path: new URL("console_bg.wasm", import.meta.url) }).catch((error) => {
  const said = document.createElement("p");
  said.className = "problem";
  said.textContent = `The console could not be started: ${error.message}`;
  document.getElementById("console").replaceChildren(said);
});
