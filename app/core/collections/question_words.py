"""Words with which people ask, which say little about what they ask for.

In documents they may be rare, so that their frequency does not tell. What is a word of weight in
another of these languages is left out: "war" is one, and "AI", "OS" and "CI" are.
"""

from __future__ import annotations

from typing import Final

from app.core.collections.tokens import query_tokens

_WORDS: Final = (
    "a an and any are can could did do does for from give had has have how i in is it may"
    " me must my need of on or our please shall should show tell that the there these this"
    " those to was we were what when where which who whom whose why will with would you"
    " your about",
    "auf aus bei bitte brauche da das dem den der des du ein eine einem einen einer er es"
    " für haben ich im in ist kann mein meine mich mir mit muss soll sich sie sind um und"
    " uns unser von wann warum was welche welchem welchen welcher welches wem wen wenn wer"
    " wessen wie wieso wird wir wo wofür woher wohin womit wozu zu zum zur",
    "a al como cómo con cual cuál cuáles cuando cuándo cuánto cuántos de del debo dónde"
    " el en es están hay la las lo los me mi para por puede puedo qué quién quiénes se ser"
    " su un una y",
    "a au aux avec ce ces combien comment d dans de des dois du elle en est et il ils je"
    " l la le les leur ma mes mon où par pourquoi puis quand que quel quelle quelles quels"
    " qui quoi sa se ses sont sur un une vous y",
    "a al alla che chi con cosa cui da dal dei del della delle devo di e gli i il in la"
    " le lo mi mio nel nella per perché posso qual quale quali quando quanti quanto quanta"
    " si sono su un una",
    "a ao aos as com como da das de devo do e em é eu há meu minha na nas nos o onde para"
    " por porque posso qual quais quando quanto quantos que quem se são sua um uma",
    "а в вы где для до его если есть ли и из или их как какая какие какой какую когда"
    " кого кому кто куда ли мне можно мой мы на надо не о об откуда от по почему при с"
    " сколько со так такое то у что чем это я",
    "أين إلى أن أي إن الذي التي عن على في كم كيف لماذا ما ماذا متى من هل هو هي هذا هذه",
    "का की के को क्या क्यों कब कहाँ किस कैसे कौन कितना कितने कितनी है हैं में मैं मेरा मेरी से और हो पर यह वह",
    "को का की के कसरी किन कहाँ कहिले कुन कति के हो छ छन् म मेरो मा र यो त्यो लाई बाट",
    "什么 怎么 怎样 如何 哪里 哪个 哪些 为什么 为何 何时 谁的 多少 请问 是否 可以",
    "ですか ますか でしょうか ください どこ どの どう なぜ いつ だれ なに 何を"
    " 何が 方法は 方法を について",
    "무엇 무엇인가요 어떻게 어디 어디에 언제 왜 누가 누구 얼마나 있나요 인가요"
    " 합니까 입니까 하나요",
    "อะไร อย่างไร ที่ไหน เมื่อไหร่ เมื่อไร ทำไม ใคร เท่าไหร่ หรือไม่ ได้อย่างไร",
)
"""By language: English, German, Spanish, French, Italian, Portuguese, Russian, Arabic, Hindi,
Nepali, Chinese, Japanese, Korean, Thai."""

QUESTION_WORDS: Final = frozenset(
    token for words in _WORDS for word in words.split() for token, prefix in query_tokens(word)
)
"""The tokens of them."""
