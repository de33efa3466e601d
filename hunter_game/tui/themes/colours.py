"""What a theme is made of: one colour for each meaning, and what Textual paints with them."""

from __future__ import annotations

from dataclasses import dataclass

from textual.theme import Theme


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme. Every colour of text is legible on all three grounds."""

    ink: str
    """Prose."""
    muted: str
    """What matters less."""
    faint: str
    """What does not count: undone, or not to be chosen now."""
    ground: str
    side: str
    """Ground of what stands beside the story."""
    strip: str
    """Ground of the ledger strip."""
    line: str
    """Borders and scrollbars."""
    marked: str
    """Ground of what is marked to be copied."""
    accent: str
    """Headings, keys, what is chosen."""
    speech: str
    clue: str
    roll: str
    loss: str
    gain: str

    def theme(self, name: str, *, dark: bool) -> Theme:
        """Return these colours as Textual knows them.

        Args:
            name: Name of the theme.
            dark: Whether the ground is darker than the ink.
        """
        return Theme(
            name=name,
            primary=self.speech,
            secondary=self.clue,
            accent=self.accent,
            warning=self.roll,
            error=self.loss,
            success=self.gain,
            foreground=self.ink,
            background=self.ground,
            surface=self.side,
            panel=self.strip,
            dark=dark,
            variables=self._variables(),
        )

    def _variables(self) -> dict[str, str]:
        return {
            "text": self.ink,
            "text-muted": self.muted,
            "text-disabled": self.faint,
            "text-accent": self.accent,
            "text-primary": self.speech,
            "text-secondary": self.clue,
            "text-warning": self.roll,
            "text-error": self.loss,
            "text-success": self.gain,
            "block-cursor-foreground": self.ground,
            "block-cursor-background": self.accent,
            "block-cursor-text-style": "bold",
            "input-cursor-background": self.accent,
            "input-cursor-foreground": self.ground,
            "input-cursor-text-style": "none",
            "input-selection-background": self.marked,
            "screen-selection-background": self.marked,
            "screen-selection-foreground": self.ink,
            "footer-background": self.ground,
            "footer-foreground": self.muted,
            "footer-key-foreground": self.accent,
            "footer-key-background": self.ground,
            "footer-description-foreground": self.muted,
            "footer-description-background": self.ground,
            "footer-item-background": self.ground,
            "scrollbar": self.line,
            "scrollbar-hover": self.muted,
            "scrollbar-active": self.accent,
            "scrollbar-background": self.ground,
            "scrollbar-background-hover": self.ground,
            "scrollbar-background-active": self.ground,
            "scrollbar-corner-color": self.ground,
            "border": self.line,
            "border-blurred": self.line,
        }
