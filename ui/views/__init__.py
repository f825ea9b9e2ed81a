"""The screens, one a module; they meet only in the window, through wishes."""
