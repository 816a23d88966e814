"""Every setting, declared once: load, save, validation and the settings pane read this."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from app.core.settings.setting import Effect, Form, Section, Setting, Unit, Value

SWITCH: Final[Mapping[str, bool | None]] = {"auto": None, "on": True, "off": False}
"""The choices of a setting that may be left to Gloss, and what each means to the planner."""

GENERAL_LANGUAGE: Final = Setting(  # "system" or a locale: "de"
    "general.language", "system", Section.GENERAL, asked=Form.CHOICE
)
CHAT_MODEL: Final = Setting(  # name or path of the last used
    "chat.model", "", Section.GENERAL, shown=False, portable=False
)
MODELS_AT_START: Final = Setting(  # "last", "none", or the path of a model
    "models.at_start",
    "last",
    Section.GENERAL,
    effect=Effect.RESTART,
    asked=Form.CHOICE,
    portable=False,
)

APPEARANCE_THEME: Final = Setting(
    "appearance.theme",
    "system",
    Section.APPEARANCE,
    choices=("system", "light", "dark", "contrast"),
)
APPEARANCE_TEXT_SIZE: Final = Setting(  # percent
    "appearance.text_size",
    100,
    Section.APPEARANCE,
    minimum=80,
    maximum=200,
    unit=Unit.PERCENT,
)
APPEARANCE_DENSITY: Final = Setting(
    "appearance.density", "comfortable", Section.APPEARANCE, choices=("comfortable", "compact")
)
APPEARANCE_MOTION: Final = Setting(
    "appearance.motion", "system", Section.APPEARANCE, choices=("system", "on", "off")
)
APPEARANCE_READING_FONT: Final = Setting(
    "appearance.reading_font", "system", Section.APPEARANCE, choices=("system", "sans", "serif")
)
APPEARANCE_READING_WIDTH: Final = Setting(
    "appearance.reading_width",
    "comfortable",
    Section.APPEARANCE,
    choices=("narrow", "comfortable", "wide", "full"),
)
APPEARANCE_CODE_WRAP: Final = Setting("appearance.code_wrap", False, Section.APPEARANCE)
APPEARANCE_CODE_NUMBERS: Final = Setting("appearance.code_numbers", False, Section.APPEARANCE)
ANNOUNCE_NOTHING, ANNOUNCE_STATUS, ANNOUNCE_ANSWER = "nothing", "status", "answer"
APPEARANCE_ANNOUNCE: Final = Setting(
    "appearance.announce",
    ANNOUNCE_ANSWER,
    Section.APPEARANCE,
    choices=(ANNOUNCE_ANSWER, ANNOUNCE_STATUS, ANNOUNCE_NOTHING),
)
WINDOW_SIDEBAR_VISIBLE: Final = Setting(
    "window.sidebar_visible", True, Section.APPEARANCE, shown=False, portable=False
)

MODELS_FOLDER: Final = Setting(  # empty: Gloss's own
    "models.folder",
    "",
    Section.MODELS,
    asked=Form.FOLDER,
    automatic="",
    portable=False,
)
MODELS_FOLDERS: Final[Setting[tuple[str, ...]]] = Setting(  # further ones to look into
    "models.folders", (), Section.MODELS, portable=False
)
MODELS_EXTRA: Final[Setting[tuple[str, ...]]] = Setting(  # files the user added
    "models.extra", (), Section.MODELS, shown=False, portable=False
)
MODELS_OTHER_PROGRAMS: Final = Setting("models.other_programs", True, Section.MODELS)
DOCUMENTS_EMBEDDING_MODEL: Final = Setting(  # the path of a file; empty: none
    "documents.embedding_model", "", Section.MODELS, shown=False, portable=False
)
ENGINE_IDLE_UNLOAD: Final = Setting(  # minutes; 0: never
    "engine.idle_unload",
    0,
    Section.MODELS,
    minimum=0,
    maximum=1440,
    unit=Unit.MINUTES,
    offered=(0, 5, 15, 30, 60, 240),
)

ENGINE_DEVICE: Final = Setting(  # "auto", "cpu" or the name of a device
    "engine.device",
    "auto",
    Section.ENGINE,
    effect=Effect.NEXT_LOAD,
    asked=Form.CHOICE,
    automatic="auto",
    portable=False,
)
ENGINE_GPU_LAYERS: Final = Setting(  # -1: the planner decides
    "engine.gpu_layers",
    -1,
    Section.ENGINE,
    minimum=-1,
    maximum=1000,
    effect=Effect.NEXT_LOAD,
    unit=Unit.LAYERS,
    automatic=-1,
    portable=False,
    advanced=True,
)
ENGINE_CPU_EXPERTS: Final = Setting(  # layers whose experts stay in system memory; -1 as above
    "engine.cpu_experts",
    -1,
    Section.ENGINE,
    minimum=-1,
    maximum=1000,
    effect=Effect.NEXT_LOAD,
    unit=Unit.LAYERS,
    automatic=-1,
    portable=False,
    advanced=True,
)
ENGINE_CONTEXT_LENGTH: Final = Setting(  # tokens; 0: the planner decides
    "engine.context_length",
    0,
    Section.ENGINE,
    minimum=0,
    maximum=131072,
    effect=Effect.NEXT_LOAD,
    unit=Unit.TOKENS,
    automatic=0,
    offered=(0, 4096, 8192, 16384, 32768, 65536, 131072),
)
ENGINE_THREADS: Final = Setting(  # 0: as measured
    "engine.threads",
    0,
    Section.ENGINE,
    minimum=0,
    maximum=256,
    effect=Effect.NEXT_LOAD,
    unit=Unit.THREADS,
    automatic=0,
    portable=False,
    advanced=True,
)
ENGINE_FLASH_ATTENTION: Final = Setting(
    "engine.flash_attention",
    "auto",
    Section.ENGINE,
    choices=tuple(SWITCH),
    effect=Effect.NEXT_LOAD,
    advanced=True,
)
ENGINE_KV_TYPE: Final = Setting(
    "engine.kv_type",
    "f16",
    Section.ENGINE,
    choices=("f16", "q8_0", "q4_0"),
    effect=Effect.NEXT_LOAD,
    advanced=True,
)
ENGINE_SWA_FULL: Final = Setting(  # the whole cache for window layers, too
    "engine.swa_full",
    "auto",
    Section.ENGINE,
    choices=tuple(SWITCH),
    effect=Effect.NEXT_LOAD,
    advanced=True,
)
ENGINE_BATCH_SIZE: Final = Setting(  # tokens; 0: the engine decides
    "engine.batch_size",
    0,
    Section.ENGINE,
    minimum=0,
    maximum=8192,
    effect=Effect.NEXT_LOAD,
    unit=Unit.TOKENS,
    automatic=0,
    offered=(0, 256, 512, 1024, 2048, 4096, 8192),
    advanced=True,
)
ENGINE_UBATCH_SIZE: Final = Setting(
    "engine.ubatch_size",
    0,
    Section.ENGINE,
    minimum=0,
    maximum=8192,
    effect=Effect.NEXT_LOAD,
    unit=Unit.TOKENS,
    automatic=0,
    offered=(0, 64, 128, 256, 512, 1024, 2048),
    advanced=True,
)
ENGINE_LOAD_TIMEOUT: Final = Setting(  # seconds without a sign of life
    "engine.load_timeout",
    60.0,
    Section.ENGINE,
    minimum=1,
    maximum=3600,
    effect=Effect.RESTART,
    unit=Unit.SECONDS,
    advanced=True,
)
ENGINE_GENERATE_TIMEOUT: Final = Setting(
    "engine.generate_timeout",
    30.0,
    Section.ENGINE,
    minimum=1,
    maximum=3600,
    effect=Effect.RESTART,
    unit=Unit.SECONDS,
    advanced=True,
)

CHAT_EFFORT: Final = Setting(
    "chat.effort",
    "medium",
    Section.ANSWERS,
    choices=("low", "medium", "high"),
    effect=Effect.NEXT_ANSWER,
)
CHAT_THINKING: Final = Setting("chat.thinking", True, Section.ANSWERS, effect=Effect.NEXT_ANSWER)
CHAT_INSTRUCTIONS: Final = Setting(
    "chat.instructions", "", Section.ANSWERS, effect=Effect.NEXT_CHAT, asked=Form.LINES
)
CHAT_WHEN_FULL: Final = Setting(  # a `WhenFull`
    "chat.when_full",
    "ask",
    Section.ANSWERS,
    choices=("ask", "leave_out", "summarise", "stop"),
    effect=Effect.NEXT_ANSWER,
)
SAMPLING_TEMPERATURE: Final = Setting(
    "sampling.temperature",
    1.0,
    Section.ANSWERS,
    minimum=0,
    maximum=2,
    effect=Effect.NEXT_ANSWER,
)
SAMPLING_TOP_P: Final = Setting(
    "sampling.top_p",
    1.0,
    Section.ANSWERS,
    minimum=0,
    maximum=1,
    effect=Effect.NEXT_ANSWER,
    advanced=True,
)
SAMPLING_TOP_K: Final = Setting(
    "sampling.top_k",
    0,
    Section.ANSWERS,
    minimum=0,
    maximum=1000,
    effect=Effect.NEXT_ANSWER,
    advanced=True,
)
SAMPLING_MIN_P: Final = Setting(
    "sampling.min_p",
    0.0,
    Section.ANSWERS,
    minimum=0,
    maximum=1,
    effect=Effect.NEXT_ANSWER,
    advanced=True,
)
SAMPLING_MAX_TOKENS: Final = Setting(  # 0: as many as the context holds
    "sampling.max_tokens",
    0,
    Section.ANSWERS,
    minimum=0,
    maximum=131072,
    effect=Effect.NEXT_ANSWER,
    unit=Unit.TOKENS,
    offered=(0, 256, 1024, 4096, 16384),
)
TOOLS_DOCUMENTS: Final = Setting(  # a `Permission`
    "tools.documents",
    "always",
    Section.ANSWERS,
    choices=("always", "ask", "never"),
    effect=Effect.NEXT_ANSWER,
)
TOOLS_PYTHON: Final = Setting("tools.python", False, Section.ANSWERS, effect=Effect.NEXT_ANSWER)
TOOLS_CALLS: Final = Setting(
    "tools.calls",
    25,
    Section.ANSWERS,
    minimum=1,
    maximum=200,
    effect=Effect.NEXT_ANSWER,
    advanced=True,
)
TOOLS_TOKENS: Final = Setting(
    "tools.tokens",
    16384,
    Section.ANSWERS,
    minimum=512,
    maximum=131072,
    effect=Effect.NEXT_ANSWER,
    unit=Unit.TOKENS,
    advanced=True,
)
TOOLS_SECONDS: Final = Setting(
    "tools.seconds",
    120,
    Section.ANSWERS,
    minimum=5,
    maximum=3600,
    effect=Effect.NEXT_ANSWER,
    unit=Unit.SECONDS,
    advanced=True,
)

PRIVACY_NETWORK: Final = Setting("privacy.network", True, Section.PRIVACY)
LINKS_ASK: Final = Setting("links.ask", True, Section.PRIVACY)
# Not portable, because the server at these addresses is sent the user's token, and
# the address of a proxy may hold a password.
NETWORK_ENDPOINT: Final = Setting(  # a mirror of the Hub
    "network.endpoint", "", Section.PRIVACY, portable=False
)
NETWORK_PROXY: Final = Setting("network.proxy", "", Section.PRIVACY, portable=False)

# What OpenAI recommends for gpt-oss: plain sampling.
OPENAI_SAMPLING: Final[Mapping[str, Value]] = {
    SAMPLING_TEMPERATURE.key: 1.0,
    SAMPLING_TOP_P.key: 1.0,
    SAMPLING_TOP_K.key: 0,
    SAMPLING_MIN_P.key: 0.0,
}

SETTINGS: Final[dict[str, Setting[Any]]] = {
    setting.key: setting
    for setting in (
        GENERAL_LANGUAGE,
        CHAT_MODEL,
        MODELS_AT_START,
        APPEARANCE_THEME,
        APPEARANCE_TEXT_SIZE,
        APPEARANCE_DENSITY,
        APPEARANCE_MOTION,
        APPEARANCE_READING_FONT,
        APPEARANCE_READING_WIDTH,
        APPEARANCE_CODE_WRAP,
        APPEARANCE_CODE_NUMBERS,
        APPEARANCE_ANNOUNCE,
        WINDOW_SIDEBAR_VISIBLE,
        MODELS_FOLDER,
        MODELS_FOLDERS,
        MODELS_EXTRA,
        MODELS_OTHER_PROGRAMS,
        DOCUMENTS_EMBEDDING_MODEL,
        ENGINE_IDLE_UNLOAD,
        ENGINE_DEVICE,
        ENGINE_GPU_LAYERS,
        ENGINE_CPU_EXPERTS,
        ENGINE_CONTEXT_LENGTH,
        ENGINE_THREADS,
        ENGINE_FLASH_ATTENTION,
        ENGINE_KV_TYPE,
        ENGINE_SWA_FULL,
        ENGINE_BATCH_SIZE,
        ENGINE_UBATCH_SIZE,
        ENGINE_LOAD_TIMEOUT,
        ENGINE_GENERATE_TIMEOUT,
        CHAT_EFFORT,
        CHAT_THINKING,
        CHAT_INSTRUCTIONS,
        CHAT_WHEN_FULL,
        SAMPLING_TEMPERATURE,
        SAMPLING_TOP_P,
        SAMPLING_TOP_K,
        SAMPLING_MIN_P,
        SAMPLING_MAX_TOKENS,
        TOOLS_DOCUMENTS,
        TOOLS_PYTHON,
        TOOLS_CALLS,
        TOOLS_TOKENS,
        TOOLS_SECONDS,
        PRIVACY_NETWORK,
        LINKS_ASK,
        NETWORK_ENDPOINT,
        NETWORK_PROXY,
    )
}
