"""What a colour, a size or a distance is for, and its value in each scheme."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final


class SchemeName(StrEnum):
    """The looks a clerk can choose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Role(StrEnum):
    """What a colour is for; no widget names a colour by its value."""

    WINDOW = "window"  # behind everything
    SURFACE = "surface"  # lists, fields, cards
    RAISED = "raised"  # alternate rows, a button at rest
    HOVER = "hover"  # under the pointer
    DIVIDER = "divider"  # a hairline between things, decoration only
    BORDER = "border"  # the edge of something one can use
    TEXT = "text"
    MUTED = "muted"  # second-rank text
    ACCENT = "accent"  # the one main action, the current stage
    ACCENT_HOVER = "accent_hover"
    ON_ACCENT = "on_accent"
    LINK = "link"
    FOCUS = "focus"
    SELECTION = "selection"
    ON_SELECTION = "on_selection"
    DISABLED = "disabled"


class Tone(StrEnum):
    """What a mark says, before one reads it."""

    NEUTRAL = "neutral"
    INFO = "info"
    WAITING = "waiting"
    GOOD = "good"
    BAD = "bad"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToneColours:
    """The two colours of a tone, legible on each other."""

    text: str
    background: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """One look: every role and every tone has its colour."""

    name: SchemeName
    colours: dict[Role, str]
    tones: dict[Tone, ToneColours]


class Space(IntEnum):
    """Distances in pixels; nothing is laid out with other numbers."""

    HAIR = 2
    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 40


class Text(StrEnum):
    """The few kinds of type on the screen."""

    SMALL = "small"
    BODY = "body"
    STRONG = "strong"
    TITLE = "title"
    HEADLINE = "headline"
    STAGE = "stage"  # the session screen, read from two metres


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """A size in points and whether it is bold."""

    points: float
    bold: bool = False


TEXT_STYLES: Final[dict[Text, TextStyle]] = {
    Text.SMALL: TextStyle(points=9),
    Text.BODY: TextStyle(points=10),
    Text.STRONG: TextStyle(points=10, bold=True),
    Text.TITLE: TextStyle(points=13, bold=True),
    Text.HEADLINE: TextStyle(points=17, bold=True),
    Text.STAGE: TextStyle(points=28, bold=True),
}

RADIUS: Final = 6
#: Marks on paper, which is white in every scheme: words that were found, and the place one stands at.
ON_PAPER: Final = {"found": "#fff3bf", "marked": "#ffc94d"}
ICON: Final = 16
TOOL_ICON: Final = 20
TARGET: Final = 28  # the least height of anything one can press; WCAG asks for 24


def _tones(**pairs: tuple[str, str]) -> dict[Tone, ToneColours]:
    return {Tone(name): ToneColours(text=text, background=back) for name, (text, back) in pairs.items()}


LIGHT: Final = Scheme(
    name=SchemeName.LIGHT,
    colours={
        Role.WINDOW: "#f4f6f8",
        Role.SURFACE: "#ffffff",
        Role.RAISED: "#f9fafb",
        Role.HOVER: "#e9edf2",
        Role.DIVIDER: "#dde2e8",
        Role.BORDER: "#848e9b",
        Role.TEXT: "#1a2330",
        Role.MUTED: "#546071",
        Role.ACCENT: "#15568f",
        Role.ACCENT_HOVER: "#0f4475",
        Role.ON_ACCENT: "#ffffff",
        Role.LINK: "#15568f",
        Role.FOCUS: "#2b7bc4",
        Role.SELECTION: "#d8e7f6",
        Role.ON_SELECTION: "#0c2a47",
        Role.DISABLED: "#8b95a1",
    },
    tones=_tones(
        neutral=("#414c5a", "#e8ebef"),
        info=("#124e87", "#deebf8"),
        waiting=("#744700", "#fbeccb"),
        good=("#195c33", "#dbf0e1"),
        bad=("#9c211c", "#fae2e0"),
        ended=("#574874", "#ebe6f3"),
    ),
)

DARK: Final = Scheme(
    name=SchemeName.DARK,
    colours={
        Role.WINDOW: "#1a1e24",
        Role.SURFACE: "#21262d",
        Role.RAISED: "#282e36",
        Role.HOVER: "#303741",
        Role.DIVIDER: "#363d47",
        Role.BORDER: "#7a8593",
        Role.TEXT: "#e5e9ee",
        Role.MUTED: "#a8b2be",
        Role.ACCENT: "#6eb1f4",
        Role.ACCENT_HOVER: "#8fc4f8",
        Role.ON_ACCENT: "#0a1a2a",
        Role.LINK: "#8fc4f8",
        Role.FOCUS: "#6eb1f4",
        Role.SELECTION: "#2a4a6b",
        Role.ON_SELECTION: "#f3f8fd",
        Role.DISABLED: "#6d7783",
    },
    tones=_tones(
        neutral=("#d0d7df", "#353c46"),
        info=("#a9d1fa", "#1e3c5b"),
        waiting=("#f5d48d", "#483914"),
        good=("#a3dfb5", "#1c4329"),
        bad=("#ffb9b3", "#562523"),
        ended=("#d3c7eb", "#3c3251"),
    ),
)

CONTRAST: Final = Scheme(
    name=SchemeName.CONTRAST,
    colours={
        Role.WINDOW: "#000000",
        Role.SURFACE: "#000000",
        Role.RAISED: "#101010",
        Role.HOVER: "#2e2e00",
        Role.DIVIDER: "#ffffff",
        Role.BORDER: "#ffffff",
        Role.TEXT: "#ffffff",
        Role.MUTED: "#e6e6e6",
        Role.ACCENT: "#ffd800",
        Role.ACCENT_HOVER: "#fff08a",
        Role.ON_ACCENT: "#000000",
        Role.LINK: "#ffe75c",
        Role.FOCUS: "#00e5ff",
        Role.SELECTION: "#ffd800",
        Role.ON_SELECTION: "#000000",
        Role.DISABLED: "#a8a8a8",
    },
    tones=_tones(
        neutral=("#ffffff", "#000000"),
        info=("#8fd3ff", "#000000"),
        waiting=("#ffd800", "#000000"),
        good=("#6dff9c", "#000000"),
        bad=("#ff9c94", "#000000"),
        ended=("#dcc8ff", "#000000"),
    ),
)

SCHEMES: Final[dict[SchemeName, Scheme]] = {scheme.name: scheme for scheme in (LIGHT, DARK, CONTRAST)}
