"""The front end with a window (PySide6). A folder for each feature; what they share lies below
them."""
