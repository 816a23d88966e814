"""What downloads and Hub share: the child process, addresses, the record of connections."""
