"""The screens: the only part of the programme that knows Qt."""
