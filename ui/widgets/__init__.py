"""Controls that more than one screen uses; each is handed the theme and knows nothing of the office."""
