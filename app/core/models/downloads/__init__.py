"""The queue of downloads, and the process that fetches."""
