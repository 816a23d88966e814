"""Vectors of texts by an embedding model, which runs in a process of its own.

`embedder.py` starts that process and asks it, `process.py` is its main loop, `model.py` drives
llama.cpp in it; `recipe.py` knows how each model wants to be asked.
"""
