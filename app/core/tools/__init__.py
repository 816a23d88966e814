"""What the model can use: the interface of a tool, and the toolbox of one conversation."""
