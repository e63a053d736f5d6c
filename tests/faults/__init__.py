"""Programs with one fault each, each with a valid neighbour: read from tests/types/corpus, and proven."""
