"""What the program says of itself: doctor, self-test, benchmark."""
