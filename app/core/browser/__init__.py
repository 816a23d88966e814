"""The tool `browser` over the user's own documents, and the citations in answers."""
