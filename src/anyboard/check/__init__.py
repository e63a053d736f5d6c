"""Says why a line of a program will not run on a target: `anyboard check`."""
