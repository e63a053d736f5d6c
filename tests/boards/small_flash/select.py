# Instead of the firmware's module: a board whose console is for text alone
raise ImportError("no module named 'select'")
