# A user's module.
LED = 25
