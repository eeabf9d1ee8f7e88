"""What is written about the demo's credit and collection, in two languages."""

from __future__ import annotations

from msgspec import Struct

Texts = tuple[str, ...]


class CreditWords(Struct, frozen=True):
    """limits: why a limit was set by hand."""

    limits: Texts
    steps: Texts
    promises: Texts


ENGLISH = CreditWords(
    limits=("Limit for the project, bank guarantee received", "Season limit, agreed with the owner"),
    steps=(
        "Acceptance report is missing",
        "Finance promises to look",
        "Waits for money from its own customer",
        "Nobody there",
    ),
    promises=("By phone with finance", "In writing from the owner", "First half now, rest later"),
)

CHINESE = CreditWords(
    limits=("项目专项额度，已收银行保函", "旺季额度，与老板商定"),
    steps=("缺验收单", "财务答应核对", "等下游回款", "未找到人"),
    promises=("与财务电话约定", "老板书面承诺", "先付一半，余款再定"),
)

CREDIT_WORDS = {"en": ENGLISH, "zh_CN": CHINESE}
