"""Structured calls through Instructor: free words into proposed events, finished prose into what was heard.

Only whole, strictly valid objects come out, and nothing of them is true: `bind` and the director decide. The
built-in storyteller is asked through the same code, with the rules' own reading as its answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any, Literal, TypeVar, cast

from hunter_game.engine.events import CombatClaim, DialogueHeard
from hunter_game.engine.model import Frozen
from hunter_game.engine.text import sanitise
from hunter_game.engine.view import Offer, View
from hunter_game.errors import ExtractionFailed, StorytellerDown, StorytellerTimeout
from hunter_game.storyteller import guard
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.calls import Message, Sent, Terms
from hunter_game.storyteller.failures import Failure
from hunter_game.storyteller.hearing import Cast, heard_by_rules, keep_literal
from hunter_game.storyteller.litellm_gate import instructor, litellm
from hunter_game.storyteller.ports import Listened, NoProposal, Proposed, TurnCalls
from hunter_game.storyteller.prompts import Prompts
from hunter_game.storyteller.proposing import faults, note_of
from hunter_game.storyteller.reask import reask
from hunter_game.storyteller.redact import hide
from hunter_game.storyteller.routing import Model, ReplyShape
from hunter_game.storyteller.structured import Hearing, Proposal, Reply, check_whole, shape_of, weaker, without_fence
from hunter_game.storyteller.thinking import without_thinking

R = TypeVar("R", bound=Reply)

_ENDED_WELL = frozenset({"stop", "tool_calls", "function_call"})


class Extractor:
    """Turns language into typed events, with one model.

    Args:
        model: Who is asked.
        prompts: Renders the prompts.
        terms: How long it may take, how long a reply may be, and what it may cost.
    """

    def __init__(self, model: Model, prompts: Prompts, terms: Terms) -> None:
        self._model = model
        self._prompts = prompts
        self._terms = terms
        self._limits = terms.limits.of(model)
        self.shape = shape_of(model)
        """How it is asked for an object: as the table has it, or what worked where the provider refused that."""
        self.last_fix = ""
        """What most likely helps against the last failure."""

    @property
    def builtin(self) -> bool:
        """Whether the rules answer."""
        return self._model.builtin

    async def propose(
        self, line: str, view: View, offers: Sequence[Offer], seed: str, calls: TurnCalls
    ) -> Proposed | NoProposal:
        """Turn free words into at most three proposed events that the rules can be asked about.

        The built-in storyteller reads none: its hunts go by the rules' own reading.
        """
        messages = self._prompts.propose(line, view, offers, seed)

        def doubt(proposal: Proposal) -> str | None:
            found = faults(line, view, proposal.events)
            return note_of(found) if found else None

        found = await self._ask(Proposal, messages, "propose", calls, (), doubt)
        if isinstance(found, Failure):
            return NoProposal(found.error.message, failed=True)
        if not found.events:
            return NoProposal("The storyteller made nothing of it.")
        if any(fault.unfit for fault in faults(line, view, found.events)):
            return NoProposal("The storyteller read into it what is not there.")
        return Proposed(found.events)

    async def listen(self, passage: str, brief: Brief, calls: TurnCalls) -> Listened:
        """Extract what was said and claimed from prose as shown. The caller sees to it that the prose is whole."""
        who = Cast.of(brief)
        messages = self._prompts.listen(passage, brief, who.names, who.topics)
        reading = heard_by_rules(passage, brief, who) if self._model.builtin else ()
        found = await self._ask(Hearing, messages, "listen", calls, reading, lambda _: None)
        if isinstance(found, Failure):
            self.last_fix = found.fix
            return Listened(why_not=found.error.message)
        said = [each for each in found.events if isinstance(each, DialogueHeard)]
        claimed = tuple(each for each in found.events if isinstance(each, CombatClaim))
        return Listened(dialogue=keep_literal(said, passage, who), claims=claimed)

    async def _ask(
        self,
        kind: type[R],
        messages: tuple[Message, ...],
        phase: Literal["propose", "listen"],
        calls: TurnCalls,
        reading: Sequence[Frozen],
        doubt: Callable[[R], str | None],
    ) -> R | Failure:
        """Ask once, and once more if that may help, or if there is doubt about the answer; both within one limit."""
        guard.check(self._model.name, self._model.api_base, local=self._model.stays_here)
        shape = self.shape
        try:
            async with asyncio.timeout(self._limits.extract_ms / 1000):
                first = await self._try(kind, messages, phase, calls, reading, shape)
                if isinstance(first, _Failed) and not first.again:
                    return first.failure
                note = first.note if isinstance(first, _Failed) else doubt(first)
                if not isinstance(first, _Failed) and note is None:
                    return first
                if note is None:
                    await asyncio.sleep(self._limits.retry_wait_ms / 1000)
                shape = weaker(shape) if isinstance(first, _Failed) and first.refused else shape
                again = messages if note is None else (*messages, {"role": "user", "content": note})
                second = await self._try(kind, again, phase, calls, reading, shape)
                if not isinstance(second, _Failed):
                    self.shape = shape
                    return second
                return second.failure if isinstance(first, _Failed) else first
        except TimeoutError:
            seconds = self._limits.extract_ms / 1000
            return Failure(
                StorytellerTimeout(f"The storyteller took longer than {seconds:g} s."), again=False, detail=""
            )

    async def _try(
        self,
        kind: type[R],
        messages: tuple[Message, ...],
        phase: Literal["propose", "listen"],
        calls: TurnCalls,
        reading: Sequence[Frozen],
        shape: ReplyShape,
    ) -> R | _Failed:
        why_not = self._terms.why_not(self._model, calls)
        if why_not is not None:
            return _Failed(Failure(StorytellerDown(why_not), again=False, detail=""))
        sent = Sent(self._model, "extractor", phase, messages, calls, self._terms.spending)
        request = _Request(self._model, self._terms, sent, reading, shape)
        try:
            library = instructor()
            client = library.from_litellm(request.send, mode=_mode(library, shape))
            reply = await client.create(
                response_model=kind, messages=[dict(each) for each in messages], max_retries=0, strict=True
            )
        except asyncio.CancelledError:
            request.end("Stopped.")
            raise
        except Exception as error:  # noqa: BLE001 - whatever Instructor or a provider's client raises, play goes on
            failure = self._terms.failure(self._model, error)
            request.end(f"{failure.error.message} {failure.detail}".strip(), left=failure.left)
            return _Failed(failure, note=reask(error, kind), refused=_is_refusal(error))
        request.end(None)
        return cast(R, reply)


class _Failed:
    """One try that gave no object."""

    def __init__(self, failure: Failure, note: str | None = None, *, refused: bool = False) -> None:
        self.failure = failure
        self.note = note
        """What to tell the model when it is asked again; None to ask the same."""
        self.refused = refused
        """Whether the provider refused the request itself, so that a weaker shape may pass."""

    @property
    def again(self) -> bool:
        """Whether asking once more may help."""
        return self.refused or self.failure.again


class _Request:
    """The one request that Instructor makes: sent with our arguments, checked before Instructor parses it.

    The key is added here, so that Instructor, whose exceptions hold everything they were given, never has it.
    """

    def __init__(self, model: Model, terms: Terms, sent: Sent, reading: Sequence[Frozen], shape: ReplyShape) -> None:
        self._model = model
        self._shape = shape
        self._terms = terms
        self._sent = sent
        self._reading = reading
        self._reply = self._thought = ""
        self._finish: str | None = None
        self._usage: Any = None

    async def send(self, **asked: Any) -> Any:
        """Send what Instructor has prepared, and return the provider's reply if it is one whole object."""
        limits = self._terms.limits.of(self._model)
        arguments = {**asked, **self._terms.arguments(self._model, asked["messages"], limits.extract_ms)}
        if self._shape == "tools":
            # Anthropic refuses a forced tool call together with thinking; and reading takes little of it.
            arguments.pop("reasoning_effort", None)
        if self._model.builtin:
            arguments["reading"] = self._reading
        else:
            _make_strict(arguments, self._shape)
        self._sent.begin(asked["messages"], arguments.get("tools") or arguments.get("response_format"))
        response = await litellm().acompletion(**arguments)
        self._note(response)
        if self._finish not in _ENDED_WELL:
            raise ExtractionFailed(f"The answer ended early ({self._finish}).")
        check_whole(self._reply, limits.reply_bytes)
        return response

    def end(self, error: str | None, *, left: bool = True) -> None:
        """Record the request, if it was sent."""
        self._sent.end(
            reply=self._reply,
            finish=self._finish,
            reported=self._usage,
            error=error,
            thought=self._thought,
            left=left,
        )

    def _note(self, response: Any) -> None:
        self._sent.answered_as(response)
        self._usage = getattr(response, "usage", None)
        choice = response.choices[0] if response.choices else None
        if choice is None:
            raise ExtractionFailed("The answer was empty.")
        self._finish = sanitise(str(choice.finish_reason))[:40] if choice.finish_reason else None
        tools = getattr(choice.message, "tool_calls", None) or ()
        text = tools[0].function.arguments if tools else choice.message.content
        # A server is sent the key, and may send it back as words that somebody said.
        text = hide(text, self._terms.secrets) if isinstance(text, str) else ""
        aloud, self._reply = without_thinking(text)
        mused = getattr(choice.message, "reasoning_content", None)
        self._thought = hide(mused if isinstance(mused, str) else "", self._terms.secrets) + aloud
        if self._shape == "text":
            self._reply = without_fence(self._reply)
        # Instructor parses the message itself; it must see what we check.
        if tools:
            tools[0].function.arguments = self._reply
        else:
            choice.message.content = self._reply


def _make_strict(arguments: dict[str, Any], shape: ReplyShape) -> None:
    """Ask for strict keeping to the schema; Instructor leaves that out."""
    if shape == "text":
        arguments.pop("response_format", None)
    form = arguments.get("response_format")
    if isinstance(form, dict) and form.get("type") == "json_schema":
        arguments["response_format"] = {**form, "json_schema": {**form["json_schema"], "strict": True}}
    # litellm turns an unknown argument into one for the provider; Instructor's own switch must not get through.
    arguments.pop("strict", None)


def _mode(library: Any, shape: ReplyShape) -> Any:
    modes = {
        "schema": library.Mode.JSON_SCHEMA,
        "tools": library.Mode.TOOLS,
        "json": library.Mode.JSON,
        "text": library.Mode.JSON,
    }
    return modes[shape]


def _is_refusal(error: BaseException) -> bool:
    cause = error.__cause__ or error
    return getattr(cause, "status_code", None) in {400, 422}
