"""The engine process: its protocol, both its ends, llama.cpp. Only `llama.py` names llama_cpp."""
