from rainbowio import *
