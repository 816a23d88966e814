"""Reports about the program: doctor, self-test, benchmark."""
