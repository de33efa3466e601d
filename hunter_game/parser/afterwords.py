"""What is said behind an act and is none: how it is meant, what is not done besides, and that this is that.

*…, and not a penny more*, *… and don't look back*, *… and leave her in peace*, *… and be quick about it*.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token

_WHOLE = frozenset(
    tuple(each.split())
    for each in (
        "that is that", "no mistake", "no messing", "no nonsense", "no arguing", "no questions asked", "good riddance",
        "so much the better", "mind", "mind you", "gently mind", "quietly mind", "make it quick", "make it snappy",
        "look sharp", "look lively", "be quick", "be quick about it", "be sharp about it", "be quiet about it",
        "be done with it", "have done", "have done with it", "leave it at that", "let that be that", "say no more",
        "say no more about it", "think no more of it", "think no more about it", "no more about it", "nothing else",
        "nothing more", "no more", "no more no less", "no less", "that is all", "that is the end of it",
        "that is final",
        "hope for the best", "trust to luck", "trust to providence", "wish me luck", "god help me", "damn the cost",
        "hang the cost", "hang the expense", "the rest can wait", "see what comes of it", "see what comes",
        "see where it leads",
        "see where it gets me", "see what he does", "see what she does", "see how he takes it", "see how she takes it",
        "take my chances", "take my chance", "chance it", "the sooner the better", "about time too",
        "not before time", "to be on the safe side", "for what it is worth", "come what may", "like it or not",
    )
)  # fmt: skip
_LEFT = frozenset(word_list("in to alone be at"))
_BESIDES = frozenset(
    word_list("look stop say make let touch wake disturb wait dare linger breathe move speak turn go spill drop")
)


def is_afterword(part: tuple[Token, ...]) -> bool:
    """Return whether a clause behind an act only says how it is meant, or what is not done besides."""
    said = tuple(token.word for token in part if token.kind == "word")
    if any(token.kind == "quote" for token in part) or not said:
        return False
    while len(said) > 1 and said[0] in {"and", "but", "then", "so", "i", "we"}:
        said = said[1:]
    if said in _WHOLE:
        return True
    if said[0] == "not" and len(said) < 7 and said[-1] in {"more", "less", "later", "sooner", "else", "again"}:
        return True
    if said[:2] in {("do", "not"), ("will", "not"), ("try", "not"), ("dare", "not")} or said[:3] == (
        "take",
        "care",
        "not",
    ):
        return True
    if said[0] == "never" and len(said) > 1 and said[1] in _BESIDES:
        return True
    return (
        said[0] == "leave"
        and len(said) < 6
        and said[1:2] != ()
        and said[-1] in {"peace", "alone", "be", "it", "them"}
        and (not _LEFT.isdisjoint(said[2:]))
    )


def without_last_manner(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return a line without the one word of manner behind its last comma: *…, respectfully*."""
    end = len(tokens)
    while end and tokens[end - 1].word in {".", "!"}:
        end -= 1
    if end < 5 or tokens[end - 2].word != "," or any(token.word == "," for token in tokens[: end - 2]):
        return tokens
    last = tokens[end - 1].word
    manner = last in _MANNERS or (len(last) > 5 and last.endswith("ly") and last not in _NO_MANNERS)
    return tokens[: end - 2] if manner and tokens[0].word not in _SAYING else tokens


_MANNERS = frozenset(word_list("fast quick mind twice once gently softly regardless anyhow unseen unnoticed barefoot"))
_NO_MANNERS = frozenset(
    word_list("family jelly lily holly molly polly billy sally emily milly nelly elderly reply supply")
)
_SAYING = frozenset(word_list("say reply shout yell whisper mutter murmur scream call tell sign account"))
