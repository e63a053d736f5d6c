"""Rules about the language: what the compilers of devices read otherwise, or not at all."""
