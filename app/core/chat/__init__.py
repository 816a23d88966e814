"""The use cases of a conversation: send, stop, retry, edit, continue. No SQL, no
tokens, no loading of models."""
