"""What `benchmarks/python_board.py` measures, a file each."""
