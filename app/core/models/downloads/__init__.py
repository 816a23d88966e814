"""The queue of downloads, and the process that fetches. Models on the disk are the
library's."""
