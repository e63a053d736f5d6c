"""Models of USB adapters, as chips on a simulated bench: what stands in for the hardware in tests and benchmarks."""
