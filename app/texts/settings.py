"""The words of the settings pane: sections, and of each setting its title, why one would
change it, its choices and from when on a change counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from app.core.settings import declarations as d
from app.core.settings.setting import Effect, Section, Setting, Unit, Value
from app.texts.appearance import APPEARANCE, OFF, ON, Words, setting_words
from app.texts.language import ENGLISH, Language
from app.texts.translatable import CONTEXT, QT_TRANSLATE_NOOP

SECTIONS: Final[Mapping[Section, str]] = {
    Section.GENERAL: QT_TRANSLATE_NOOP("Texts", "General"),
    Section.APPEARANCE: QT_TRANSLATE_NOOP("Texts", "Appearance"),
    Section.MODELS: QT_TRANSLATE_NOOP("Texts", "Models and storage"),
    Section.ENGINE: QT_TRANSLATE_NOOP("Texts", "Engine"),
    Section.ANSWERS: QT_TRANSLATE_NOOP("Texts", "Answers"),
    Section.TOOLS: QT_TRANSLATE_NOOP("Texts", "Tool servers"),
    Section.PRIVACY: QT_TRANSLATE_NOOP("Texts", "Privacy"),
    Section.ACCOUNTS: QT_TRANSLATE_NOOP("Texts", "Accounts"),
    Section.ABOUT: QT_TRANSLATE_NOOP("Texts", "About"),
}

EFFECTS: Final[Mapping[Effect, str]] = {
    Effect.NOW: "",  # the user sees it
    Effect.NEXT_LOAD: QT_TRANSLATE_NOOP("Texts", "From the next load"),
    Effect.NEXT_ANSWER: QT_TRANSLATE_NOOP("Texts", "From the next answer"),
    Effect.NEXT_CHAT: QT_TRANSLATE_NOOP("Texts", "In new conversations"),
    Effect.RESTART: QT_TRANSLATE_NOOP("Texts", "From the next start"),
}

UNITS: Final[Mapping[Unit, str]] = {
    Unit.NONE: "{number}",
    Unit.PERCENT: QT_TRANSLATE_NOOP("Texts", "{number} %"),
    Unit.LAYERS: QT_TRANSLATE_NOOP("Texts", "{number} layer(s)", None, 1),
    Unit.TOKENS: QT_TRANSLATE_NOOP("Texts", "{number} token(s)", None, 1),
    Unit.THREADS: QT_TRANSLATE_NOOP("Texts", "{number} thread(s)", None, 1),
    Unit.MINUTES: QT_TRANSLATE_NOOP("Texts", "{number} minute(s)", None, 1),
    Unit.SECONDS: QT_TRANSLATE_NOOP("Texts", "{number} second(s)", None, 1),
}

UNUSABLE: Final = QT_TRANSLATE_NOOP(
    "Texts",
    "Some settings in the file could not be used, so they have their defaults: {settings}. The "
    "file as it was is kept beside.",
)
AUTOMATIC: Final = QT_TRANSLATE_NOOP("Texts", "Automatic")

WORDS: Final[Mapping[str, Words]] = {
    d.GENERAL_LANGUAGE.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Language"),
        QT_TRANSLATE_NOOP(
            "Texts", "Language of the window. Models answer in the language you write in."
        ),
        {"system": QT_TRANSLATE_NOOP("Texts", "Same as system")},
    ),
    d.MODELS_AT_START.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Model at start"),
        QT_TRANSLATE_NOOP("Texts", "Which model is loaded when Gloss opens."),
        {
            "last": QT_TRANSLATE_NOOP("Texts", "The last one used"),
            "none": QT_TRANSLATE_NOOP("Texts", "None, until it is needed"),
        },
    ),
    **APPEARANCE,
    d.MODELS_FOLDER.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Models folder"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "Where downloaded models are stored. Models already in the folder are found; those in "
            "the previous folder stay there.",
        ),
        {"": QT_TRANSLATE_NOOP("Texts", "Gloss's own folder")},
    ),
    d.MODELS_FOLDERS.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "More folders"),
        QT_TRANSLATE_NOOP(
            "Texts", "Models in these folders are used where they are and never changed."
        ),
    ),
    d.MODELS_OTHER_PROGRAMS.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Models of other programs"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "Find models of LM Studio, Jan, GPT4All, llama.cpp, Ollama and the Hugging Face cache "
            "on this disk, and use them without making a copy.",
        ),
    ),
    d.ENGINE_IDLE_UNLOAD.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Free memory when idle"),
        QT_TRANSLATE_NOOP(
            "Texts", "The model is loaded again when you write. Your conversations stay open."
        ),
        {0: QT_TRANSLATE_NOOP("Texts", "Never")},
    ),
    d.ENGINE_DEVICE.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Device"),
        QT_TRANSLATE_NOOP("Texts", "What the model runs on."),
        {"cpu": QT_TRANSLATE_NOOP("Texts", "Processor only")},
    ),
    d.ENGINE_GPU_LAYERS.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Layers on the graphics card"),
        QT_TRANSLATE_NOOP("Texts", "More layers are faster, as long as they fit."),
        {0: QT_TRANSLATE_NOOP("Texts", "None")},
    ),
    d.ENGINE_CPU_EXPERTS.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Experts in system memory"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "Number of layers whose experts are kept in system memory. Experts take most of a "
            "model's memory and do little of its work, so they leave a small card first.",
        ),
        {0: QT_TRANSLATE_NOOP("Texts", "None")},
    ),
    d.ENGINE_CONTEXT_LENGTH.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Context length"),
        QT_TRANSLATE_NOOP("Texts", "How much of a conversation the model sees at once."),
    ),
    d.ENGINE_THREADS.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Processor threads"),
        QT_TRANSLATE_NOOP("Texts", "Automatic uses the number that was fastest on this computer."),
    ),
    d.ENGINE_FLASH_ATTENTION.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Flash attention"),
        QT_TRANSLATE_NOOP("Texts", "Uses less memory for long contexts where it is supported."),
        {"auto": AUTOMATIC, "on": ON, "off": OFF},
    ),
    d.ENGINE_KV_TYPE.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Precision of the KV cache"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "How precisely the model's memory of a conversation is stored. Lower precision saves "
            "memory and may cost a little quality.",
        ),
        {
            "f16": QT_TRANSLATE_NOOP("Texts", "Full (f16)"),
            "q8_0": QT_TRANSLATE_NOOP("Texts", "About half the memory (q8_0)"),
            "q4_0": QT_TRANSLATE_NOOP("Texts", "About a quarter (q4_0)"),
        },
    ),
    d.ENGINE_SWA_FULL.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Whole cache for window layers"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "Every other layer of gpt-oss sees only the latest words. Keeping the whole cache lets "
            "you edit and branch without reading the conversation again.",
        ),
        {"auto": AUTOMATIC, "on": ON, "off": OFF},
    ),
    d.ENGINE_BATCH_SIZE.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Batch size"),
        QT_TRANSLATE_NOOP(
            "Texts", "How many tokens of a question are passed to the model at a time."
        ),
    ),
    d.ENGINE_UBATCH_SIZE.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Physical batch size"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "How many of them are computed at once. A larger number reads long questions faster "
            "and needs more memory.",
        ),
    ),
    d.ENGINE_LOAD_TIMEOUT.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Time limit for loading"),
        QT_TRANSLATE_NOOP("Texts", "How long the engine may be silent before it is restarted."),
    ),
    d.ENGINE_GENERATE_TIMEOUT.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Time limit for answering"),
        QT_TRANSLATE_NOOP("Texts", "The same limit while it reads a question or writes an answer."),
    ),
    d.CHAT_EFFORT.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Reasoning effort"),
        QT_TRANSLATE_NOOP("Texts", "How long the model thinks before it answers."),
        {
            "low": QT_TRANSLATE_NOOP("Texts", "Low"),
            "medium": QT_TRANSLATE_NOOP("Texts", "Medium"),
            "high": QT_TRANSLATE_NOOP("Texts", "High"),
        },
    ),
    d.CHAT_THINKING.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Reasoning"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "Whether a model reasons before it answers, where it has no effort to choose.",
        ),
    ),
    d.CHAT_INSTRUCTIONS.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Assistant instructions"),
        QT_TRANSLATE_NOOP(
            "Texts", "What the model should know about you, and how it should answer."
        ),
    ),
    d.CHAT_WHEN_FULL.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "When a conversation is full"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "What happens when a conversation gets longer than the model can hold. Each "
            "conversation can have its own choice.",
        ),
        {
            "ask": QT_TRANSLATE_NOOP("Texts", "Ask me"),
            "leave_out": QT_TRANSLATE_NOOP("Texts", "Leave out the oldest messages"),
            "summarise": QT_TRANSLATE_NOOP("Texts", "Summarise the conversation so far"),
            "stop": QT_TRANSLATE_NOOP("Texts", "Send nothing more"),
        },
    ),
    d.SAMPLING_TEMPERATURE.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Temperature"),
        QT_TRANSLATE_NOOP("Texts", "Lower: more predictable. Higher: more varied."),
    ),
    d.SAMPLING_TOP_P.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Top P"),
        QT_TRANSLATE_NOOP(
            "Texts", "Choose only among the most likely words that together reach this share."
        ),
        {1.0: QT_TRANSLATE_NOOP("Texts", "All")},
    ),
    d.SAMPLING_TOP_K.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Top K"),
        QT_TRANSLATE_NOOP("Texts", "Choose only among this many of the most likely words."),
        {0: QT_TRANSLATE_NOOP("Texts", "All")},
    ),
    d.SAMPLING_MIN_P.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Min P"),
        QT_TRANSLATE_NOOP(
            "Texts", "Choose only words at least this likely compared to the most likely one."
        ),
        {0.0: QT_TRANSLATE_NOOP("Texts", "All")},
    ),
    d.SAMPLING_MAX_TOKENS.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Longest answer"),
        QT_TRANSLATE_NOOP("Texts", "Includes the reasoning. You can always continue an answer."),
        {0: QT_TRANSLATE_NOOP("Texts", "No limit but the context")},
    ),
    d.TOOLS_DOCUMENTS.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Let the model search your documents"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "In the collections that a conversation has. Each conversation can have its own "
            "choice.",
        ),
        {
            "always": QT_TRANSLATE_NOOP("Texts", "Always"),
            "ask": QT_TRANSLATE_NOOP("Texts", "Ask each time"),
            "never": QT_TRANSLATE_NOOP("Texts", "Never"),
        },
    ),
    d.TOOLS_PYTHON.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Let the model run Python"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "To calculate, and to work on the files that you attach. Its programs reach no network "
            "and none of your other files, and before one runs you are asked.",
        ),
    ),
    d.TOOLS_CALLS.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Tool calls in one answer"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "How often the model may use its tools for one answer. Then it answers with what it "
            "has.",
        ),
    ),
    d.TOOLS_TOKENS.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Text from tools in one answer"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "How much the model may read of all that its tools find for one answer. It also has to "
            "fit in the context.",
        ),
    ),
    d.TOOLS_SECONDS.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Time limit for a tool call"),
        QT_TRANSLATE_NOOP("Texts", "A call that takes longer is stopped, and the model goes on."),
    ),
    d.PRIVACY_NETWORK.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Allow the network"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "Only used when you search, refresh or download. Chats never need it. When off, "
            "nothing is transferred at all.",
        ),
    ),
    d.LINKS_ASK.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Ask before opening links"),
        QT_TRANSLATE_NOOP(
            "Texts",
            "When off, links to ordinary, encrypted pages open at once. Anything unusual is always "
            "shown first.",
        ),
    ),
    d.NETWORK_ENDPOINT.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Hub address"),
        QT_TRANSLATE_NOOP(
            "Texts", "A mirror to download models from; your Hub token is sent to it."
        ),
        {"": "https://huggingface.co"},
    ),
    d.NETWORK_PROXY.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Proxy"),
        QT_TRANSLATE_NOOP("Texts", "Needed for network access in some companies and schools."),
        {"": QT_TRANSLATE_NOOP("Texts", "Same as system")},
    ),
}


def section(section: Section, language: Language = ENGLISH) -> str:
    return language.say(SECTIONS[section])


def title(setting: Setting[Any], language: Language = ENGLISH) -> str:
    return language.say(WORDS[setting.key].title)


def explanation(setting: Setting[Any], language: Language = ENGLISH) -> str:
    return language.say(WORDS[setting.key].explanation)


def effect(setting: Setting[Any], language: Language = ENGLISH) -> str:
    """From when on a change counts; empty when that is at once."""
    text = EFFECTS[setting.effect]
    return language.say(text) if text else ""


def value(setting: Setting[Any], value: Value, language: Language = ENGLISH) -> str:
    """A value of `setting` for display; the value itself where that is readable."""
    named = WORDS[setting.key].values.get(value)
    if named is not None:
        return language.say(named)
    if setting.automatic is not None and value == setting.automatic:
        return language.say(AUTOMATIC)
    if isinstance(value, bool):
        return language.say(ON if value else OFF)
    if isinstance(value, int | float):
        return counted(value, setting.unit, language)
    return "\n".join(value) if isinstance(value, tuple) else value


def counted(number: float, unit: Unit, language: Language = ENGLISH) -> str:
    """A number with its unit: 1 layer, 8,192 tokens, 0.85."""
    return language.fill(unit_words(number, unit, language), number=number)


def unit_words(number: float, unit: Unit, language: Language = ENGLISH) -> str:
    """The text around `number`, in the plural form for it: "{number} layers"."""
    if unit in (Unit.NONE, Unit.PERCENT):
        return language.translate(CONTEXT, UNITS[unit])
    many = 2  # a fraction is never singular
    n = int(number) if number == int(number) else many
    return language.translate(CONTEXT, UNITS[unit], n)


def names(keys: Iterable[str], language: Language = ENGLISH) -> str:
    """The titles of several settings in a row; what has no row of its own goes by its key."""
    return ", ".join(
        title(d.SETTINGS[key], language) if d.SETTINGS[key].shown else key for key in keys
    )


def unusable(keys: Iterable[str], language: Language = ENGLISH) -> str:
    """The sentence about the invalid rows of a settings file."""
    return language.say(UNUSABLE, settings=names(keys, language))


def searchable(setting: Setting[Any], language: Language = ENGLISH) -> str:
    """All words by which the user may search for `setting`."""
    values = (value(setting, each, language) for each in (*setting.choices, *setting.offered))
    named = (language.say(each) for each in WORDS[setting.key].values.values() if each)
    words = (title(setting, language), explanation(setting, language), setting.key)
    return "\n".join((*words, *values, *named))
