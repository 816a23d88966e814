"""The two ways from a worker to the window: the runner's results and the mailbox's streams."""
