from errno import *
