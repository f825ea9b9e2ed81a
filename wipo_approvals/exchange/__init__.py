"""Other formats: what leaves the register for other programmes; given sheets, never rows."""
