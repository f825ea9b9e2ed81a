"""The register drawn: over time (timeline) and by stage (board); each is loaded when it is first wished for."""
