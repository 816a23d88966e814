"""The use cases of a conversation: send, stop, retry, edit, continue."""
