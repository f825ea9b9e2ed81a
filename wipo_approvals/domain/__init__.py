"""The law of it: words, days, facts, terms and the lifecycle, as pure values and functions."""
