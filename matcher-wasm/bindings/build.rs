//! Caps the memory of the module: a file that wants more traps, and its worker is replaced.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo:rustc-link-arg-cdylib=--max-memory={}", 256 << 20);
    }
}
