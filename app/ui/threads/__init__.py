"""The two ways from a worker to the window: the runner's results and the mailbox's streams.
No other folder of the window starts a thread."""
