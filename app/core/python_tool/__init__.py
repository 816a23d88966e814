"""The tool `python`: programs that the model writes, run where they can reach nothing.

tool         what the model is given, and the results of its calls
sandbox      one program in a child process, from this side
process      that process
fences       what the system keeps from it
limited      how long a program is waited for
monty        the interpreter that is always there
wasm         CPython with NumPy and the like, where the user added its files
wasm_files   these files
wasm_download  their way to this disk
"""
