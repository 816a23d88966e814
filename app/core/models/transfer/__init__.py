"""Shared by downloads and Hub: the child process, addresses, the record of connections. It
knows neither of them."""
