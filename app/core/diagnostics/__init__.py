"""Reports about the program: doctor, self-test, benchmark. The program runs without
it."""
