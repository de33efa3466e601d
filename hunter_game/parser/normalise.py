"""From what was typed, pasted or read to tokens: words, the player's quoted speech, and marks between them.

Nothing here depends on Unicode's tables, and every pass is linear: a line may be anything at all.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from hunter_game.engine.names import fold

LONGEST_LINE = 2_000
"""Characters that are read; a longer line is cut."""

_ESCAPES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]?|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b.?", re.DOTALL)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_INVISIBLE = re.compile(
    r"[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_SPACES = re.compile(r"[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_NUMBERED = re.compile(r"^\d{1,2}[.)] (?=[A-Za-z])")
"""The number that a line of a list bears."""
_COUNTED = re.compile(r"(?:(?<=\d)|(?<=\ball)|(?<=\bleft)|(?<=\bright))\.(?=[A-Za-z])")
"""The dot of `2.wolf` and `all.coin`."""
_STRAY = re.compile(r",(?= (?:in|on|under|with|using|to|from|at|into|onto|about|by) \S+(?: \S+)*)|,(?= \"\S)")
"""A comma before the rest of a phrase, or before what is said."""
_PAUSED = re.compile(r"(?<=[a-z])\.\.+ ?(?=(?:the|a|an|my|his|her|its|that|this|to|at|with|in|on|into|from|about)\b)")
"""Dots within a phrase: `take... the lamp`."""
_PIPED = re.compile(
    r" (?:\||/|>) (?=\S)|(?<=\b[nsewudlzNSEWUDLZ]) ?[-=]> ?(?=\S)|(?<=\b[nsewudNSEWUD])/(?=[nsewudNSEWUD]\b)"
)
"""Marks that stand between commands: *n | e*, *n -> e*."""
_POINTED = re.compile(r" [-=]+> (?=\S)")
"""An arrow to whom something is for: *bread -> boy*."""
_CALLED_BY_NAME = re.compile(r"^([A-Za-z]+), (?=\"\S)")
"""Somebody's name before what is said to him: *maren, "who are you?"*."""
_LED = re.compile(r" (?:[-=]+>|>>) (?!(?:the|a|an|my|his|her|some)\b)(?=\S+ \S)", re.IGNORECASE)
"""An arrow between two commands: *open chest -> take ring*."""
_HALTING = re.compile(r"\b(the|a|an|my)\.{2,}(?=\w)")
_ADDED = re.compile(r" \+ (?=\S)")
_DASHED = re.compile(r"(?<!\S)(\S+ \S+ \S*\w) --? (?=\w)")
"""A dash between two pieces of a sentence, which a comma may stand for; not behind a verb: *take - the lamp*."""
_BRACKETED = re.compile(
    r"(?<=\w) \((?:the|a|an|my|that|this|not|it|i|he|she|they|just|maybe|probably|or)\b[^()]*\)", re.IGNORECASE
)
"""What stands in brackets behind a noun: *the lamp (the brass one)*."""
_SHOUTED = re.compile(r"(?<=!)1[1!]*$")
"""Marks that were meant where a finger slipped off the shift: *open it!!1*."""
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ '!?")
"""What a text is made of that has none of the marks in it which are joined or replaced."""
_SLID = re.compile(r"\b(?:got o|tot he|int he|ont he|att he)\b", re.IGNORECASE)
"""Words whose gap slid by a letter: `got o the mill`."""
_MENDED = {"got o": "go to", "tot he": "to the", "int he": "in the", "ont he": "on the", "att he": "at the"}
_TOO = re.compile(
    r"\btoo (?=(?:the|teh|hte|a|an|my|his|her|its)\b)|(?:(?<=\bwant )|(?<=\bwnat ))too (?!much\b|many\b)", re.IGNORECASE
)
"""*To* with a letter too many: `talk too the ferryman`."""
_LETS = re.compile(r"\blets (?=(?:the|his|her|my|its|it|them|a|out an?|go of|fly|slip|loose|fall)\b)", re.IGNORECASE)
"""The verb of somebody else: `she lets it go` is no *let us*."""
_REPEATED = re.compile(r"^([2-9])([nsewud]|[ns][ew])$", re.IGNORECASE)
"""A way that is taken several times: `3n`."""
_QUARTERS = re.compile(r"\b(north|south) (east|west)\b", re.IGNORECASE)
_COMPASS = re.compile(r"^([nsNS])\.([ewEW])\.?$")
_TYPOGRAPHY = {
    **dict.fromkeys(map(ord, "“”„‟«»❝❞＂″"), '"'),
    **dict.fromkeys(map(ord, "‘’‚‛`´＇′"), "'"),
    **dict.fromkeys(map(ord, "–—―"), " - "),
    ord("…"): "...",
    ord("？"): "?",
    ord("！"): "!",
    ord("，"): ",",
    ord("。"): ".",
}

_TOKENS = re.compile(
    r"""
    "(?P<quote>[^"]*)(?:"|$)                       # the player's own speech
    |(?P<word>[A-Za-z0-9\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff]
       (?:['-]?[A-Za-z0-9\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff])*'?)
    |(?P<mark>[.,;:!?&/])
    """,
    re.VERBOSE,
)
_SINGLE = re.compile(r"(?:(?<=[\s,:])|^)'(?=[A-Za-z0-9])((?:[^']|(?<=[A-Za-z])'(?=[A-Za-z]))*)'(?=[\s.,;!?]|$)")

_CONTRACTIONS = {
    "what's": ("what", "is"),
    "whats": ("what", "is"),
    "who's": ("who", "is"),
    "whos": ("who", "is"),
    "where's": ("where", "is"),
    "wheres": ("where", "is"),
    "how's": ("how", "is"),
    "he's": ("he", "is"),
    "hes": ("he", "is"),
    "she's": ("she", "is"),
    "shes": ("she", "is"),
    "he'll": ("he", "will"),
    "she'll": ("she", "will"),
    "it'll": ("it", "will"),
    "it'd": ("it", "would"),
    "that'd": ("that", "would"),
    "that'll": ("that", "will"),
    "there'd": ("there", "would"),
    "they'll": ("they", "will"),
    "they've": ("they", "have"),
    "you'll": ("you", "will"),
    "there'll": ("there", "will"),
    "ain't": ("is", "not"),
    "aint": ("is", "not"),
    "what're": ("what", "are"),
    "who're": ("who", "are"),
    "where'd": ("where", "did"),
    "how'd": ("how", "did"),
    "why'd": ("why", "did"),
    "what'd": ("what", "did"),
    "who'd": ("who", "would"),
    "d'you": ("do", "you"),
    "c'mon": ("come", "on"),
    "outta": ("out", "of"),
    "dunno": ("do", "not", "know"),
    "'em": ("them",),
    "that's": ("that", "is"),
    "it's": ("it", "is"),
    "there's": ("there", "is"),
    "here's": ("here", "is"),
    "let's": ("let", "us"),
    "lets": ("let", "us"),
    "i'm": ("i", "am"),
    "im": ("i", "am"),
    "ill": ("i", "will"),
    "i'll": ("i", "will"),
    "i'd": ("i", "would"),
    "id": ("i", "would"),
    "i've": ("i", "have"),
    "we'll": ("we", "will"),
    "we're": ("we", "are"),
    "you're": ("you", "are"),
    "don't": ("do", "not"),
    "dont": ("do", "not"),
    "doesn't": ("does", "not"),
    "didn't": ("did", "not"),
    "can't": ("can", "not"),
    "cant": ("can", "not"),
    "shouldn't": ("should", "not"),
    "wouldn't": ("would", "not"),
    "couldn't": ("could", "not"),
    "mustn't": ("must", "not"),
    "haven't": ("have", "not"),
    "hasn't": ("has", "not"),
    "hadn't": ("had", "not"),
    "wasn't": ("was", "not"),
    "weren't": ("were", "not"),
    "aren't": ("are", "not"),
    "should've": ("should", "have"),
    "could've": ("could", "have"),
    "would've": ("would", "have"),
    "we've": ("we", "have"),
    "we'd": ("we", "would"),
    "you'd": ("you", "would"),
    "you've": ("you", "have"),
    "they're": ("they", "are"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "needn't": ("need", "not"),
    "daren't": ("dare", "not"),
    "mightn't": ("might", "not"),
    "oughtn't": ("ought", "not"),
    "isn't": ("is", "not"),
    "mayn't": ("may", "not"),
    "who'll": ("who", "will"),
    "she'd": ("she", "would"),
    "he'd": ("he", "would"),
    "they'd": ("they", "would"),
    "money's": ("money", "is"),
    "tis": ("it", "is"),
    "twas": ("it", "was"),
    "wanna": ("want", "to"),
    "gonna": ("going", "to"),
    "gotta": ("have", "to"),
    "gimme": ("give", "me"),
    "lemme": ("let", "me"),
}

_SLIPS = {
    **dict.fromkeys(("teh", "hte", "tje"), "the"),
    **dict.fromkeys(("wiht", "wih", "wtih"), "with"),
    **dict.fromkeys(("adn", "nad", "annd", "an'"), "and"),
    **dict.fromkeys(("abuot", "aobut", "abotu", "abou", "bout"), "about"),
    **dict.fromkeys(("wnat", "watn", "whant"), "want"),
    **dict.fromkeys(("thruogh", "throught", "thorugh", "thru"), "through"),
    **dict.fromkeys(("yuo", "oyu"), "you"),
    **dict.fromkeys(("fof", "offf"), "off"),
    **dict.fromkeys(("bheind", "behidn", "behnd", "behing", "bhind", "beind", "behin"), "behind"),
    **dict.fromkeys(("udner", "unedr", "uner"), "under"),
    **dict.fromkeys(("awya", "awy", "awayy", "awaay"), "away"),
    **dict.fromkeys(("fro", "frmo", "fomr", "frm"), "from"),
    **dict.fromkeys(("accross", "acros", "acorss"), "across"),
    **dict.fromkeys(("itno", "inot"), "into"),
    **dict.fromkeys(("waht", "wht", "hwat", "whta"), "what"),
    **dict.fromkeys(("taht", "thta", "tath"), "that"),
    **dict.fromkeys(("thsi", "tihs", "htis"), "this"),
    **dict.fromkeys(("wehre", "wher"), "where"),
    **dict.fromkeys(("aroudn", "arround", "aruond"), "around"),
    **dict.fromkeys(("pleas", "plase", "pelase", "plaese"), "please"),
    **dict.fromkeys(("self", "meself", "mesel", "myslef"), "myself"),
    **dict.fromkeys(("re", "abt"), "about"),
    **dict.fromkeys(("forr", "fpr", "ofr"), "for"),
    **dict.fromkeys(("wth", "iwth", "woth"), "with"),
    **dict.fromkeys(("tehn", "hten", "thne"), "then"),
    **dict.fromkeys(("agian", "agin", "agaain"), "again"),
    **dict.fromkeys(("agianst", "aganist", "agaisnt"), "against"),
    **dict.fromkeys(("onot", "otno"), "onto"),
    **dict.fromkeys(("towrads", "twoards", "towads"), "towards"),
    **dict.fromkeys(("insdie", "isnide", "inisde"), "inside"),
    **dict.fromkeys(("bewteen", "betwen", "beetween"), "between"),
    **dict.fromkeys(("dwon", "donw", "dwn"), "down"),
    **dict.fromkeys(("bakc", "bcak"), "back"),
    **dict.fromkeys(("mroe", "moer"), "more"),
    **dict.fromkeys(("eht", "thw", "teh", "hte", "tje", "tthe", "thhe"), "the"),
    **dict.fromkeys(("ehr", "hre"), "her"),
    "tak": "take",
    "ot": "to", "tot": "to", "ta": "at", "pu": "up", "si": "is", "fi": "if", "ym": "my", "mt": "my", "hsi": "his",
    "nto": "not", "ur": "your", "r": "are", "ont": "on", "untill": "until", "til": "until",
}  # fmt: skip
"""Slips of the fingers in the small words of the language, which no noun here can be taken for."""

_GLUED = {
    f"{link}the": (link, "the")
    for link in (
        "at", "in", "on", "to", "of", "with", "for", "from", "into", "about", "behind", "under", "through", "over",
        "off", "and", "across", "towards", "up", "down", "onto", "inside", "near",
    )
}  # fmt: skip
"""Small words that were run into the article: *atthe altar*."""

_TITLES = frozenset(("mr", "mrs", "dr", "st", "ms"))


class Token(NamedTuple):
    """A word, a stretch of quoted speech, or a mark."""

    text: str
    """As typed."""
    word: str
    """Folded; empty for quotes."""
    kind: Literal["word", "quote", "mark"] = "word"


@lru_cache(maxsize=32)
def clean(line: str) -> str:
    """Return the line without escapes, control and invisible characters, its typography made plain."""
    text = _ESCAPES.sub("", line[:LONGEST_LINE])
    text = _INVISIBLE.sub("", _CONTROLS.sub(" ", text))
    text = _SHOUTED.sub("", text.rstrip())
    text = text[1:-1] if len(text) > 2 and text[0] == text[-1] == "`" else text
    return _NUMBERED.sub("", _SPACES.sub(" ", text.translate(_TYPOGRAPHY)).strip())


@lru_cache(maxsize=32)
def tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of a cleaned line."""
    found: list[Token] = []
    if not _PLAIN.issuperset(text):
        text = _BRACKETED.sub("", _ADDED.sub(" & ", _POINTED.sub(" to ", _LED.sub("; ", _PIPED.sub("; ", text)))))
    text = _QUARTERS.sub(r"\1\2", text)
    text = _REPEATED.sub(lambda found: ";".join([found[2]] * int(found[1])), text)
    text = _LETS.sub("let ", text)
    if not _PLAIN.issuperset(text):
        text = _PAUSED.sub(" ", _HALTING.sub(r"\1 ", text))
    text = _TOO.sub("to ", text)
    text = _SLID.sub(lambda slid: _MENDED[slid[0].lower()], text)
    if not _PLAIN.issuperset(text):
        text = _CALLED_BY_NAME.sub(r"\1: ", _COMPASS.sub(r"\1\2", _DASHED.sub(r"\1, ", text)))
        text = _COUNTED.sub(" ", _STRAY.sub("", text))
    if text.startswith("'"):
        text = f'"{text[1:].removesuffix(chr(39))}"'
    for piece in _TOKENS.finditer(_SINGLE.sub(r'"\1"', text)):
        quote, word, mark = piece["quote"], piece["word"], piece["mark"]
        if quote is not None:
            if found and found[-1].word in {"the", "a", "an"} and 0 < len(quote.split()) < 4:
                found += [Token(word, fold(word)) for word in quote.split()]
            elif quote.strip():
                found.append(Token(quote.strip(), "", "quote"))
        elif word is not None:
            found += _word(word)
        elif not (mark == "." and found and found[-1].word in _TITLES):
            found.append(Token(mark, mark, "mark"))
    return tuple(found)


def text_of(piece: tuple[Token, ...]) -> str:
    """Return tokens as words in a row, as they were typed."""
    out = ""
    for token in piece:
        glue = "" if token.kind == "mark" or not out else " "
        out += glue + (f'"{token.text}"' if token.kind == "quote" else token.text)
    return out


@lru_cache(maxsize=8192)
def _word(typed: str) -> tuple[Token, ...]:
    folded = fold(typed).rstrip("'")
    folded = _SLIPS.get(folded, folded)
    parts = _CONTRACTIONS.get(folded) or _GLUED.get(folded)
    if parts is None:
        return (Token(typed, folded),)
    return tuple(Token(part, part) for part in parts)
