from touchio import *
