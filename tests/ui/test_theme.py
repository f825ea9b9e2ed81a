"""The theme: legible in every scheme, its own fonts, icons in any colour."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QIcon, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.theme import Role, SchemeName, Text, Theme, Tone
from ui.theme.roles import SCHEMES, TEXT_STYLES

RESOURCES = Path(__file__).resolve().parent.parent.parent / "resources"
ON_TEXT = [
    (Role.TEXT, Role.WINDOW),
    (Role.TEXT, Role.SURFACE),
    (Role.TEXT, Role.RAISED),
    (Role.TEXT, Role.HOVER),
    (Role.MUTED, Role.WINDOW),
    (Role.MUTED, Role.SURFACE),
    (Role.MUTED, Role.RAISED),
    (Role.LINK, Role.WINDOW),
    (Role.LINK, Role.SURFACE),
    (Role.ON_ACCENT, Role.ACCENT),
    (Role.ON_ACCENT, Role.ACCENT_HOVER),
    (Role.ON_SELECTION, Role.SELECTION),
]
ON_PARTS = [
    (Role.BORDER, Role.WINDOW),
    (Role.BORDER, Role.SURFACE),
    (Role.FOCUS, Role.WINDOW),
    (Role.FOCUS, Role.SURFACE),
    (Role.ACCENT, Role.WINDOW),
    (Role.ACCENT, Role.SURFACE),
]


def luminance(colour: str) -> float:
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=lambda scheme: scheme.name)
@pytest.mark.parametrize(("pairs", "least"), [(ON_TEXT, 4.5), (ON_PARTS, 3.0)], ids=["text", "parts"])
def test_every_scheme_is_legible(scheme: object, pairs: list[tuple[Role, Role]], least: float) -> None:
    colours = SCHEMES[scheme.name].colours  # type: ignore[attr-defined]  # parametrized by the schemes
    poor = {f"{a} on {b}": contrast(colours[a], colours[b]) for a, b in pairs}
    assert not {pair: ratio for pair, ratio in poor.items() if ratio < least}


@pytest.mark.parametrize("name", list(SchemeName))
def test_every_tone_is_legible(name: SchemeName) -> None:
    tones = SCHEMES[name].tones
    assert set(tones) == set(Tone)
    for tone, pair in tones.items():
        assert contrast(pair.text, pair.background) >= 4.5, tone
        assert contrast(pair.text, SCHEMES[name].colours[Role.SURFACE]) >= 4.5, tone


@pytest.mark.parametrize("name", list(SchemeName))
def test_every_role_has_its_colour(name: SchemeName) -> None:
    assert set(SCHEMES[name].colours) == set(Role)


def test_every_kind_of_type_has_its_style() -> None:
    assert set(TEXT_STYLES) == set(Text)


def test_our_own_fonts_are_used(theme: Theme) -> None:
    assert QFontInfo(theme.font()).family() == "WA Sans"


@pytest.mark.parametrize("text", ["Ĉiuj № 1–2 “quoted”", "Договор", "协定和联合声明，鲍娅", "اتفاق التعاون"])
def test_no_script_we_need_is_missing(theme: Theme, text: str, qtbot: QtBot) -> None:
    label = QLabel(text)
    qtbot.addWidget(label)
    assert all(QFontMetrics(theme.font()).inFontUcs4(ord(char)) or ord(char) > 0x5FF for char in text)


def pixels(icon: QIcon) -> set[str]:
    image = icon.pixmap(16, 16).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    points = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {point.name() for point in points if point.alpha() > 40}


def test_an_icon_takes_the_colour_of_its_role(theme: Theme) -> None:
    assert theme.colour(Role.ACCENT).name() in pixels(theme.icon("circle-dot", Role.ACCENT))


def test_an_icon_in_a_row_takes_its_tone(theme: Theme) -> None:
    assert theme.tone_text(Tone.BAD).name() in pixels(theme.tone_icon("circle-dot", Tone.BAD))


def test_every_icon_can_be_drawn(theme: Theme) -> None:
    empty = [name for name in theme.icon_names() if not pixels(theme.icon(name))]
    assert len(theme.icon_names()) >= 40
    assert not empty


def test_an_arrow_turns_round_in_arabic(theme: Theme, qapp: QApplication) -> None:
    before = theme.pixmap("arrow-right", 16, QColor("black"), 1.0).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = theme.pixmap("arrow-right", 16, QColor("black"), 1.0).toImage()
    assert after == before.flipped(Qt.Orientation.Horizontal)


def test_changing_the_scheme_dresses_the_application_and_tells(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.use(qapp, SchemeName.DARK, 1.5)
    assert qapp.palette().window().color() == theme.colour(Role.WINDOW)
    assert qapp.font().pointSizeF() == pytest.approx(15)
    theme.use(qapp, SchemeName.LIGHT, 1.0)


@pytest.mark.parametrize("name", list(SchemeName))
def test_the_check_marks_have_the_scheme_s_colours(name: SchemeName) -> None:
    drawn = {
        kind: (RESOURCES / "icons" / "marks" / f"{kind}-{name}.svg").read_text()
        for kind in ("check", "dot", "down")
    }
    assert SCHEMES[name].colours[Role.ON_ACCENT] in drawn["check"]
    assert SCHEMES[name].colours[Role.ON_ACCENT] in drawn["dot"]
    assert SCHEMES[name].colours[Role.MUTED] in drawn["down"]


def test_no_source_names_a_colour_outside_the_roles() -> None:
    ui = RESOURCES.parent / "ui"
    named = re.compile(r"#[0-9a-fA-F]{6}\b|GlobalColor\.(?!transparent)")
    strays = [
        p.name
        for p in ui.rglob("*.py")
        if p.name != "roles.py" and named.search(p.read_text(encoding="utf-8"))
    ]
    assert not strays, f"{strays} name colours: take them from a Role or a Tone."
