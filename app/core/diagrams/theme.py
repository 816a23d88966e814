"""The colours of the window as what Mermaid calls theme variables."""

from __future__ import annotations

from typing import Any, Final

from app.core.diagrams.protocol import TEXT_SIZE, Palette, Typeface

_SERIES: Final = 12

# The names of the variables that take one colour of the palette.
_NAMES: Final[dict[str, str]] = {
    "ground": "background edgeLabelBackground commitLabelBackground sectionBkgColor2 "
    "attributeBackgroundColorOdd actorTextBkg pieStrokeColor transitionLabelBackground",
    "text": "textColor primaryTextColor secondaryTextColor tertiaryTextColor nodeTextColor "
    "titleColor actorTextColor signalTextColor labelTextColor loopTextColor noteTextColor "
    "taskTextColor taskTextOutsideColor taskTextLightColor taskTextDarkColor "
    "taskTextClickableColor pieTitleTextColor pieLegendTextColor classText stateLabelColor "
    "transitionLabelColor labelColor commitLabelColor tagLabelColor relationLabelColor "
    "requirementTextColor quadrantTitleFill quadrant1TextFill quadrant2TextFill "
    "quadrant3TextFill quadrant4TextFill quadrantPointTextFill quadrantXAxisTextFill "
    "quadrantYAxisTextFill archGroupBorderColor specialStateColor errorTextColor",
    "line": "lineColor defaultLinkColor signalColor actorLineColor arrowheadColor relationColor "
    "transitionColor archEdgeColor archEdgeArrowColor secondaryBorderColor tertiaryBorderColor "
    "clusterBorder labelBoxBorderColor gridColor compositeBorder doneTaskBorderColor "
    "quadrantInternalBorderStrokeFill quadrantExternalBorderStrokeFill pieOuterStrokeColor "
    "innerEndBackground noteBorderColor stateBorder personBorder requirementBorderColor "
    "rectBorderColor",
    "fill": "primaryColor mainBkg actorBkg taskBkgColor stateBkg labelBackgroundColor "
    "attributeBackgroundColorEven tagLabelBackground requirementBackground personBkg",
    "border": "primaryBorderColor nodeBorder actorBorder taskBorderColor activeTaskBorderColor "
    "activationBorderColor tagLabelBorder quadrantPointFill todayLineColor",
    "quiet": "secondaryColor tertiaryColor clusterBkg labelBoxBkgColor activationBkgColor "
    "sectionBkgColor altSectionBkgColor doneTaskBkgColor compositeBackground "
    "compositeTitleBackground altBackground excludeBkgColor relationLabelBackground "
    "quadrant1Fill quadrant2Fill quadrant3Fill quadrant4Fill rowOdd rowEven",
    "note": "noteBkgColor activeTaskBkgColor critBkgColor",
    "danger": "critBorderColor errorBkgColor",
}  # fmt: skip
# Behind a label there is the ground, whole, or a line would go through the words.
_CSS: Final = (
    ".edgeLabel rect, .labelBkg {{opacity: 1 !important; fill: {ground} !important;}}"
    ".lineWrapper line {{stroke: {line} !important;}}"
    ".statediagram-cluster .cluster-label text {{transform: translate(0, 3px);}}"
    ".actor-line, .loopLine {{stroke-width: 1px;}}"
    ".grid .tick line {{stroke: {line}; opacity: 0.35;}}"
)


def configuration(palette: Palette, typeface: Typeface) -> dict[str, Any]:
    """What Mermaid is set up with; what a source may not change is named in `secure`."""
    variables: dict[str, Any] = {}
    for colour, names in _NAMES.items():
        variables.update(dict.fromkeys(names.split(), getattr(palette, colour)))
    for number in range(_SERIES):
        colour = palette.series[number % len(palette.series)]
        label = palette.ground
        variables[f"pie{number + 1}"] = variables[f"cScale{number}"] = colour
        variables[f"cScaleLabel{number}"] = label
        variables[f"cScaleInv{number}"] = variables[f"cScalePeer{number}"] = colour
        variables[f"git{number}"] = variables[f"gitInv{number}"] = colour
        variables[f"gitBranchLabel{number}"] = label
        variables[f"fillType{number}"] = palette.fill
        variables[f"venn{number + 1}"] = variables[f"actor{number}"] = colour
    variables |= {
        "darkMode": palette.dark,
        "fontFamily": typeface.family,
        "fontSize": f"{TEXT_SIZE}px",
        "pieSectionTextColor": palette.ground,
        "sequenceNumberColor": palette.ground,
        "pieOpacity": "1",
        "xyChart": {
            "backgroundColor": "transparent",
            "plotColorPalette": ",".join(palette.series),
            **dict.fromkeys(
                ("titleColor", "xAxisLabelColor", "yAxisLabelColor", "xAxisTitleColor",
                 "yAxisTitleColor", "dataLabelColor"), palette.text,
            ),
            **dict.fromkeys(
                ("xAxisTickColor", "yAxisTickColor", "xAxisLineColor", "yAxisLineColor"),
                palette.line,
            ),
        },
    }  # fmt: skip
    plain = {"htmlLabels": False}
    return {
        "theme": "base",
        "themeVariables": variables,
        "themeCSS": _CSS.format(ground=palette.ground, line=palette.line),
        "fontFamily": typeface.family,
        "securityLevel": "strict",
        "secure": [
            "secure", "securityLevel", "startOnLoad", "maxTextSize", "maxEdges",
            "suppressErrorRendering", "theme", "themeVariables", "themeCSS", "fontFamily",
            "altFontFamily", "fontSize", "darkMode", "look", "handDrawnSeed", "htmlLabels",
            "textPlacement", "dompurifyConfig", "deterministicIds", "deterministicIDSeed",
            "legacyMathML", "forceLegacyMathML", "logLevel", "arrowMarkerAbsolute",
        ],
        "logLevel": "fatal",
        "look": "classic",
        "handDrawnSeed": 1,  # the same source, the same picture
        "deterministicIds": True,
        "htmlLabels": False,
        "flowchart": plain | {"subGraphTitleMargin": {"top": 4, "bottom": 10}},
        **dict.fromkeys(("class", "state", "er", "mindmap", "block"), plain),
        "sequence": {"textPlacement": "tspan", "mirrorActors": False},
        "journey": {"textPlacement": "tspan"},
        "timeline": {"textPlacement": "tspan"},
        "gantt": {"fontSize": 13, "sectionFontSize": 13, "barHeight": 22, "useWidth": 800},
    }  # fmt: skip
