"""Agreement texts, as pure values: read from files, understood, compared."""
