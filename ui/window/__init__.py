"""The main window: three panes, the menus over them, and the screens that can be shown."""

from ui.window.main import House, MainWindow

__all__ = ["House", "MainWindow"]
