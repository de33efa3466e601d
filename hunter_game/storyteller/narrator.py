"""One streamed call to a model: prose as it comes, our three limits, and an honest word on how it ended.

Knows one request. Who is asked next when it fails is decided in `teller`.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from typing import Any

from hunter_game.engine.text import ChunkSanitiser
from hunter_game.errors import StorytellerDown, StorytellerError, StorytellerTimeout
from hunter_game.storyteller import guard
from hunter_game.storyteller.calls import Message, Sent, Terms
from hunter_game.storyteller.closing import close_stream
from hunter_game.storyteller.failures import Failure, failure_of
from hunter_game.storyteller.fences import FenceRemover
from hunter_game.storyteller.intake import Intake
from hunter_game.storyteller.litellm_gate import litellm
from hunter_game.storyteller.ports import Phase, Role, Thought, TurnCalls, Words
from hunter_game.storyteller.redact import ChunkRedactor
from hunter_game.storyteller.routing import Limits, Model
from hunter_game.storyteller.thinking import ThinkingAloud, thinks_first

_LENGTH = frozenset({"length", "max_tokens", "MAX_TOKENS"})
_FILTERED = frozenset({"content_filter", "SAFETY", "RECITATION", "refusal"})


class _Clock:
    """Our three limits, by the event loop's monotonic clock. Only content counts as progress."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._now = asyncio.get_running_loop().time
        start = self._now()
        self.whole = start + limits.whole_ms / 1000
        self.content = start + limits.first_token_ms / 1000
        self.begun = False

    @property
    def due(self) -> float:
        return min(self.whole, self.content)

    def progress(self) -> None:
        self.begun = True
        self.content = self._now() + self._limits.gap_ms / 1000

    def check(self) -> None:
        # Chunks that are already in the buffer come without a pause in which a timeout could fire.
        if self._now() >= self.due:
            raise TimeoutError

    def passed(self) -> StorytellerTimeout:
        if self._now() >= self.whole:
            return StorytellerTimeout(f"The storyteller took longer than {_seconds(self._limits.whole_ms)}.")
        if self.begun:
            return StorytellerTimeout(f"The storyteller fell silent for {_seconds(self._limits.gap_ms)}.")
        return StorytellerTimeout(f"The storyteller did not begin within {_seconds(self._limits.first_token_ms)}.")


def _seconds(milliseconds: int) -> str:
    return f"{milliseconds / 1000:g} s"


class ProseCall:
    """One request for prose.

    Args:
        model: Who is asked.
        messages: The prompt.
        calls: The turn's requests; the call is counted when it is sent and recorded when it is over.
        terms: How long it may take, how much it may say, and what it may cost.
        phase: What the call is for.
        role: Which role the model plays.
        builtin: Arguments for the built-in storyteller, which reads values, not prompts. No other model gets them.
    """

    def __init__(
        self,
        model: Model,
        messages: Sequence[Message],
        calls: TurnCalls,
        terms: Terms,
        *,
        phase: Phase = "tell",
        role: Role = "narrator",
        builtin: dict[str, Any] | None = None,
    ) -> None:
        self._model = model
        self._messages = tuple(messages)
        self._terms = terms
        # The built-in storyteller answers from memory; its first answer may have to read its phrases from disk.
        self._limits = Limits() if model.builtin else terms.limits.of(model)
        if thinks_first(model):
            self._limits = self._limits.when_thinking()
        self._builtin = builtin or {}
        self._sent = Sent(model, role, phase, self._messages, calls, terms.spending)
        self._finish: str | None = None
        self._shown = ""
        self._thought = ""
        self._over = False
        self.failure: Failure | None = None
        """What went wrong; None if the telling is whole."""

    @property
    def whole(self) -> bool:
        """Whether the provider said that it had finished, and something had been said."""
        return self._over and self.failure is None

    @property
    def said_something(self) -> bool:
        """Whether there were words to show."""
        return bool(self._shown.strip())

    async def pieces(self) -> AsyncGenerator[Words | Thought, None]:
        """Stream the reply. Never raises for a failure of the model: see `failure`.

        Raises:
            LiveCallForbidden: The call would leave this machine while that is switched off.
        """
        guard.check(self._model.name, self._model.api_base, local=self._model.stays_here)
        clock = _Clock(self._limits)
        stream: Any = None
        self._sent.begin()
        try:
            async with asyncio.timeout_at(clock.due):
                stream = await litellm().acompletion(**self._arguments())
            async with aclosing(self._read(stream, clock)) as pieces:
                async for piece in pieces:
                    yield piece
            self._finish = getattr(stream, "received_finish_reason", None)
            self._judge()
        except TimeoutError:
            self.failure = Failure(clock.passed(), again=False, detail="limit passed")
        except StorytellerError as error:
            self.failure = failure_of(error)
        except Exception as error:  # noqa: BLE001 - whatever a provider's client raises, play goes on
            failure = self._terms.failure(self._model, error)
            self.failure = self._broke_off(failure.detail) if self.said_something else failure
        finally:
            if stream is not None:
                await close_stream(stream)
            self._record(stream)

    def _arguments(self) -> dict[str, Any]:
        arguments = self._terms.arguments(self._model, self._messages, self._limits.whole_ms)
        if self._model.builtin:
            return {**arguments, **self._builtin, "stream": True}
        return {
            **arguments,
            "stream": True,
            "stream_options": {"include_usage": True},
            "max_tokens": self._limits.tokens,
        }

    async def _read(self, stream: Any, clock: _Clock) -> AsyncGenerator[Words | Thought, None]:
        """Yield pieces until the stream ends or says too much."""
        words, thoughts, aloud = ChunkSanitiser(), ChunkSanitiser(), ThinkingAloud()
        told, mused = ChunkRedactor(self._terms.secrets), ChunkRedactor(self._terms.secrets)
        marks = FenceRemover()
        intake = Intake(stream)
        try:
            while True:
                async with asyncio.timeout_at(clock.due):
                    chunks = await intake.take()
                if not chunks:
                    break
                thought, text = self._content(chunks)
                if thought or text:
                    clock.progress()
                    self._sent.first_token()
                inline, text = aloud.feed(text)
                if clean := mused.feed(thoughts.feed(thought + inline)):
                    self._think(clean)
                    yield Thought(clean)
                if clean := told.feed(marks.feed(words.feed(text))):
                    clean = self._within_length(clean)
                    yield Words(clean)
                clock.check()
        finally:
            await intake.close()
        last = marks.feed(words.feed(aloud.flush()) + words.flush()) + marks.flush()
        if rest := told.feed(last) + told.flush():
            yield Words(self._within_length(rest))

    def _content(self, chunks: Sequence[Any]) -> tuple[str, str]:
        """Return what chunks hold of thinking and of text."""
        thought: list[str] = []
        text: list[str] = []
        for chunk in chunks:
            self._sent.answered_as(chunk)
            if chunk.choices:
                delta = chunk.choices[0].delta
                thought.append(getattr(delta, "reasoning_content", None) or "")
                text.append(getattr(delta, "content", None) or "")
        return "".join(thought), "".join(text)

    def _within_length(self, text: str) -> str:
        """Note what is shown, cut at the cap; the piece after the cap ends the call."""
        room = self._limits.characters - len(self._shown)
        if room <= 0:
            raise StorytellerDown(f"The storyteller went on for more than {self._limits.characters} characters.")
        text = text[:room]
        self._shown += text
        return text

    def _think(self, text: str) -> None:
        self._thought += text
        if len(self._thought) > self._limits.thought_characters:
            raise StorytellerDown("The storyteller thought for too long.")

    def _judge(self) -> None:
        self._over = True
        if not self.said_something:
            self.failure = Failure(StorytellerDown("The storyteller said nothing."), again=True, detail="empty reply")
        elif self._finish is None:
            self.failure = self._broke_off("no finish reason")
        elif self._finish in _LENGTH:
            self.failure = Failure(
                StorytellerDown("The storyteller ran out of room."), again=False, detail=self._finish
            )
        elif self._finish in _FILTERED:
            self.failure = Failure(StorytellerDown("The provider withheld the rest."), again=False, detail=self._finish)

    @staticmethod
    def _broke_off(detail: str) -> Failure:
        return Failure(StorytellerDown("The storyteller broke off."), again=False, detail=detail)

    def _record(self, stream: Any) -> None:
        reported = [usage for each in getattr(stream, "chunks", ()) if (usage := getattr(each, "usage", None))]
        self._sent.end(
            reply=self._shown,
            thought=self._thought,
            finish=self._finish,
            reported=reported[-1] if reported else None,
            error=self._error(),
            left=self.failure is None or self.failure.left,
        )

    def _error(self) -> str | None:
        if self.failure is not None:
            return f"{self.failure.error.message} {self.failure.detail}".strip()
        return None if self._over else "Stopped."
