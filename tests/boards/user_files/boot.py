# A user's boot.py: it runs whenever the interpreter starts.
import sys

sys.path.append("/data")
