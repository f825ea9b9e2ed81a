"""The papers of the office: each a function from sheets to blocks; `word` writes them as .docx."""
