"""Assistant turns as a model writes them, right and wrong, and what is to be shown of each.

Written as the text of their tokens, after a prompt that ends in `<|start|>assistant`.
"""

from __future__ import annotations

from typing import Any

from app.core.messages import Channel, ToolCallEvent


def call(
    arguments: str, *, valid: bool = True, name: str = "get_weather", **more: Any
) -> ToolCallEvent:
    recipient = more.pop("recipient", f"functions.{name}")
    return ToolCallEvent(name, recipient, arguments, valid=valid, **more)


CITY = '{"city": "Kathmandu"}'
JSON = "<|constrain|>json<|message|>"
DEEP = "[" * 100_000

WELL_FORMED = {
    "answer": (
        "<|channel|>analysis<|message|>Hm.<|end|>"
        "<|start|>assistant<|channel|>final<|message|>Yes.<|return|>",
        [("analysis", "Hm."), ("final", "Yes.")],
    ),
    "no reasoning": ("<|channel|>final<|message|>Yes.<|return|>", [("final", "Yes.")]),
    "two analyses": (
        "<|channel|>analysis<|message|>One.<|end|><|start|>assistant<|channel|>analysis<|message|>"
        "Two.<|end|><|start|>assistant<|channel|>final<|message|>Yes.<|return|>",
        [("analysis", "One."), ("analysis", "Two."), ("final", "Yes.")],
    ),
    "call, recipient in the channel": (
        f"<|channel|>commentary to=functions.get_weather {JSON}{CITY}<|call|>",
        [call(CITY)],
    ),
    "call, recipient in the role": (
        "<|channel|>analysis<|message|>Ask.<|end|><|start|>assistant to=functions.get_weather"
        f"<|channel|>commentary json<|message|>{CITY}<|call|>",
        [("analysis", "Ask."), call(CITY)],
    ),
    "call, recipient in the open role": (
        f" to=functions.get_weather<|channel|>commentary {JSON}{CITY}<|call|>",
        [call(CITY)],
    ),
    "call in analysis": (
        "<|channel|>analysis to=functions.now code<|message|>{}<|call|>",
        [call("{}", name="now", channel=Channel.ANALYSIS)],
    ),
    "preamble, then call": (
        "<|channel|>commentary<|message|>I will look.<|end|><|start|>assistant<|channel|>"
        f"commentary to=functions.get_weather {JSON}{CITY}<|call|>",
        [("commentary", "I will look."), call(CITY)],
    ),
}


FINAL = "<|channel|>final<|message|>Yes.<|return|>"

# written, what is shown, the oddity
BROKEN: dict[str, tuple[str, list[Any], str]] = {
    "commentary?": (
        f"<|channel|>commentary? to=functions.get_weather {JSON}{CITY}<|call|>",
        [call(CITY)],
        "channel_misspelled",
    ),
    "commentary?, no space": (
        f"<|channel|>commentary?to=functions.get_weather json<|message|>{CITY}<|call|>",
        [call(CITY)],
        "channel_misspelled",
    ),
    "analysis??": (
        "<|channel|>analysis??<|message|>Hm.<|end|><|start|>assistant" + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "channel_misspelled",
    ),
    "??": ("<|channel|>??<|message|>Yes.<|return|>", [("final", "Yes.")], "channel_unknown"),
    "?? with a recipient": (
        f"<|channel|>?? to=functions.get_weather<|message|>{CITY}<|call|>",
        [call(CITY)],
        "channel_unknown",
    ),
    "doubled channel": ("<|channel|>" + FINAL, [("final", "Yes.")], "channel_doubled"),
    "doubled channel with a name": (
        "<|channel|>analysis" + FINAL,
        [("final", "Yes.")],
        "channel_doubled",
    ),
    "second channel broken": (
        "<|channel|>analysis<|channel|>??<|message|>Hm.<|end|>",
        [("analysis", "Hm.")],
        "channel_doubled",
    ),
    "mistyped analysis": (
        "<|channel|>anlaysis<|message|>Hm.<|end|>",
        [("analysis", "Hm.")],
        "channel_misspelled",
    ),
    "mistyped final": (
        "<|channel|>finale<|message|>Yes.<|return|>",
        [("final", "Yes.")],
        "channel_misspelled",
    ),
    "mistyped commentary": (
        "<|channel|>comentary<|message|>Soon.<|end|>",
        [("commentary", "Soon.")],
        "channel_misspelled",
    ),
    "capitals": (
        "<|channel|>Final<|message|>Yes.<|return|>",
        [("final", "Yes.")],
        "channel_misspelled",
    ),
    "unheard-of channel": (
        "<|channel|>xyzzy<|message|>Yes.<|return|>",
        [("final", "Yes.")],
        "channel_unknown",
    ),
    "empty channel": ("<|channel|><|message|>Yes.<|return|>", [("final", "Yes.")], "no_channel"),
    "no channel": ("<|message|>Yes.<|return|>", [("final", "Yes.")], "no_channel"),
    "no channel, second message": (
        "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|message|>Yes.<|return|>",
        [("analysis", "Hm."), ("final", "Yes.")],
        "no_channel",
    ),
    "no channel token": ("final<|message|>Yes.<|return|>", [("final", "Yes.")], "no_channel"),
    "no header at all": ("Yes, it is.<|return|>", [("final", "Yes, it is.")], "no_message_token"),
    "no header, like a header at first": (
        "to be or not to be<|return|>",
        [("final", "to be or not to be")],
        "no_message_token",
    ),
    "no header, one word": ("user<|return|>", [("final", "user")], "no_message_token"),
    "no header, channel name": (
        "finally, we<|return|>",
        [("final", "finally, we")],
        "no_message_token",
    ),
    "no message token": (
        "<|channel|>final Yes, it is.<|return|>",
        [("final", "Yes, it is.")],
        "no_message_token",
    ),
    "no message token, long text": (
        "<|channel|>final " + "word " * 80 + "<|return|>",
        [("final", "word " * 80)],
        "no_message_token",
    ),
    "no message token, new line": (
        "<|channel|>final\nYes, it is.<|return|>",
        [("final", "Yes, it is.")],
        "no_message_token",
    ),
    "no message token in analysis": (
        "<|channel|>analysis the person asks<|end|><|start|>assistant" + FINAL,
        [("analysis", "the person asks"), ("final", "Yes.")],
        "no_message_token",
    ),
    "no channel name and no message token": (
        "<|channel|>Yes, it is.<|return|>",
        [("final", "Yes, it is.")],
        "no_message_token",
    ),
    "no channel and no message token": (
        "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant Yes, it is.<|return|>",
        [("analysis", "Hm."), ("final", "Yes, it is.")],
        "no_message_token",
    ),
    "call without a message token": (
        f"<|channel|>commentary to=functions.get_weather <|constrain|>json{CITY}<|call|>",
        [call(CITY)],
        "no_message_token",
    ),
    "call without constrain and message tokens": (
        f"<|channel|>commentary to=functions.get_weather json {CITY}<|call|>",
        [call(CITY)],
        "no_message_token",
    ),
    "call in the open role only": (
        f" to=functions.get_weather json {CITY}<|call|>",
        [call(CITY)],
        "no_message_token",
    ),
    "call with nothing in it": (
        "<|channel|>commentary to=functions.get_weather<|call|>",
        [call("", valid=False)],
        "no_message_token",
    ),
    "commentary<|constrain|>json": (
        f"<|start|>assistant to=functions.get_weather<|channel|>commentary{JSON}{CITY}<|call|>",
        [call(CITY)],
        "",
    ),
    "text right after constrain": (
        "<|channel|>final <|constrain|>yes, it is.<|return|>",
        [("final", "yes, it is.")],
        "no_message_token",
    ),
    "recipient after constrain": (
        f"<|channel|>commentary<|constrain|>json to=functions.get_weather<|message|>{CITY}<|call|>",
        [call(CITY)],
        "",
    ),
    "spaces in the recipient": (
        f"<|channel|>commentary to = functions.get_weather json<|message|>{CITY}<|call|>",
        [call(CITY)],
        "",
    ),
    "recipient glued to the channel": (
        f"<|channel|>commentaryto=functions.get_weather<|message|>{CITY}<|call|>",
        [call(CITY)],
        "",
    ),
    "recipient without its namespace": (
        f"<|channel|>commentary to=get_weather<|message|>{CITY}<|call|>",
        [call(CITY)],
        "",
    ),
    "recipient without a channel": (
        f"<|start|>assistant to=functions.get_weather<|message|>{CITY}<|call|>",
        [call(CITY)],
        "no_channel",
    ),
    "start without end": (
        "<|channel|>analysis<|message|>Hm.<|start|>assistant" + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "no_end_token",
    ),
    "channel without end and start": (
        "<|channel|>analysis<|message|>Hm." + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "no_end_token",
    ),
    "start without a role": (
        "<|channel|>analysis<|message|>Hm.<|end|><|start|>" + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "",
    ),
    "no start": (
        "<|channel|>analysis<|message|>Hm.<|end|>" + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "no_start_token",
    ),
    "role without start": (
        "<|channel|>analysis<|message|>Hm.<|end|>assistant" + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "",
    ),
    "text after the end": (
        "<|channel|>analysis<|message|>Hm.<|end|>Yes.<|return|>",
        [("analysis", "Hm."), ("final", "Yes.")],
        "no_message_token",
    ),
    "new line after the end": (
        "<|channel|>analysis<|message|>Hm.<|end|>\n<|start|>assistant" + FINAL,
        [("analysis", "Hm."), ("final", "Yes.")],
        "",
    ),
    "message token twice": (
        "<|channel|>final<|message|><|message|>Yes.<|return|>",
        [("final", "Yes.")],
        "stray_token",
    ),
    "constrain in the body": (
        "<|channel|>final<|message|>Ye<|constrain|>s.<|return|>",
        [("final", "Yes.")],
        "stray_token",
    ),
    "reserved token": (
        "<|channel|>final<|message|>Ye<|reserved|>s.<|return|>",
        [("final", "Yes.")],
        "stray_token",
    ),
    "stop in analysis": ("<|channel|>analysis<|message|>Hm.<|return|>", [("analysis", "Hm.")], ""),
    "stop at once": ("<|return|>", [], ""),
    "nothing": ("", [], ""),
    "stop in a header": ("<|channel|>final<|return|>", [], "no_message_token"),
    "cut in a channel name": ("<|channel|>ana", [], "no_message_token"),
    "cut in a role": (
        "<|channel|>analysis<|message|>Hm.<|end|><|start|>assis",
        [("analysis", "Hm.")],
        "no_message_token",
    ),
    "cut after a header": ("<|channel|>analysis<|message|>", [], ""),
    "cut in a call": (
        '<|channel|>commentary to=functions.get_weather json<|message|>{"ci',
        [call('{"ci', valid=False)],
        "arguments_not_json",
    ),
    "final with a recipient": (
        "<|channel|>final to=functions.get_weather<|message|>Yes.<|return|>",
        [("final", "Yes.")],
        "final_with_recipient",
    ),
    "recipient assistant": (
        "<|channel|>commentary to=assistant<|message|>Soon.<|end|>",
        [("commentary", "Soon.")],
        "",
    ),
    "unknown tool": (
        "<|channel|>commentary to=functions.fly json<|message|>{}<|call|>",
        [call("{}", name="fly", valid=False)],
        "unknown_tool",
    ),
    "unknown namespace": (
        "<|channel|>commentary to=browser.search json<|message|>{}<|call|>",
        [call("{}", name="browser.search", recipient="browser.search", valid=False)],
        "unknown_tool",
    ),
    "not JSON": (
        "<|channel|>commentary to=functions.get_weather json<|message|>{city}<|call|>",
        [call("{city}", valid=False)],
        "arguments_not_json",
    ),
    "JSON but no object": (
        "<|channel|>commentary to=functions.get_weather json<|message|>3<|call|>",
        [call("3", valid=False)],
        "arguments_not_json",
    ),
    "JSON too deep": (
        "<|channel|>commentary to=functions.get_weather json<|message|>"
        + "[" * 100_000
        + "<|call|>",
        [call(DEEP, valid=False)],
        "arguments_not_json",
    ),
    "call ended like a message": (
        f"<|channel|>commentary to=functions.get_weather json<|message|>{CITY}<|end|>",
        [call(CITY)],
        "",
    ),
    "call ended by a new message": (
        f"<|channel|>commentary to=functions.get_weather json<|message|>{CITY}<|start|>assistant"
        + FINAL,
        [call(CITY), ("final", "Yes.")],
        "no_end_token",
    ),
    "message ended like a call": (
        "<|channel|>commentary<|message|>Soon.<|call|>",
        [("commentary", "Soon.")],
        "call_without_recipient",
    ),
    "plays the person": (
        FINAL.replace("return", "end") + "<|start|>user<|message|>And now?<|end|>",
        [("final", "Yes."), ("analysis", "And now?")],
        "foreign_role",
    ),
    "plays the tool": (
        "<|channel|>commentary to=functions.now json<|message|>{}<|end|>"
        "<|start|>functions.now to=assistant<|channel|>commentary<|message|>noon<|end|>",
        [call("{}", name="now"), ("analysis", "noon")],
        "foreign_role",
    ),
    "text after the stop": (
        FINAL + "More.",
        [("final", "Yes."), ("final", "More.")],
        "no_message_token",
    ),
}
