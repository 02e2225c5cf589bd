"""One writer a format: each a function of results and traces."""
