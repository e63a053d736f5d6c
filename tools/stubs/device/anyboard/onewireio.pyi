from onewireio import *
