"""What the dealer service answers with: rows, forms, rounds and charts' figures, all frozen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from msgspec import Struct

from app.methods.channel_choice import ChannelChoice
from app.methods.dealer_chain import ChainKind
from app.methods.dealer_evaluation import CriterionRule, Evaluated, GradeCuts
from app.methods.diversion import Diversion
from app.methods.four_bigs import Bigs
from app.terms import (
    ChannelCondition,
    ChannelPrinciple,
    CreditState,
    CriterionGroup,
    DealerGrade,
    Flag,
    RiskLevel,
)


class DealerRow(Struct, frozen=True):
    """One dealer of the list. total 0..100, grade, change (points, since the round before) None: never evaluated, no round before.

    needs_review: evaluators too far apart in the last round. is_due: an evaluation is due, or there has been none; next_due None then.
    sales_cents: of the twelve months up to as_of, None: not known. diversion None: too little is known. credit None: not known.
    """

    id: int
    name: str
    area_id: int | None
    area_name: str | None
    owner_id: int | None
    owner_name: str | None
    dealer_type: str | None
    legal_kind: str | None
    life_cycle: str | None
    is_active: bool
    total: Decimal | None
    grade: DealerGrade | None
    change: Decimal | None
    evaluated_on: date | None
    next_due: date | None
    is_due: bool
    has_draft: bool
    needs_review: bool
    bigs: Bigs
    diversion: RiskLevel | None
    credit: CreditState | None
    sales_cents: int | None

    @property
    def is_dangerous(self) -> bool:
        return self.bigs.is_dangerous


class CriterionView(Struct, frozen=True):
    """A line of a scorecard. names and anchors (six, for the marks 0..5) None: the program's own for that key."""

    id: int
    key: str
    group: CriterionGroup
    weight: int
    is_gate: bool
    name_en: str | None
    name_zh: str | None
    anchors_en: tuple[str, ...] | None
    anchors_zh: tuple[str, ...] | None

    @property
    def rule(self) -> CriterionRule:
        return CriterionRule(self.id, self.key, self.group, self.weight, self.is_gate)


class ScorecardView(Struct, frozen=True):
    """id 0, made_on None: the default that a book without any would begin with. is_used: recorded evaluations hold it fast."""

    id: int
    version: int
    made_on: date | None
    cuts: GradeCuts
    remark: str | None
    is_used: bool
    criteria: tuple[CriterionView, ...]

    @property
    def rules(self) -> tuple[CriterionRule, ...]:
        return tuple(one.rule for one in self.criteria)


class CriterionDraft(Struct, frozen=True):
    """A line as the editor holds it. key None: a new one of the book's own, which needs a name."""

    key: str | None
    group: CriterionGroup
    weight: int
    is_gate: bool = False
    name_en: str | None = None
    name_zh: str | None = None
    anchors_en: tuple[str, ...] | None = None
    anchors_zh: tuple[str, ...] | None = None


class ScorecardDraft(Struct, frozen=True):
    """Criteria in the order of the form."""

    cuts: GradeCuts
    criteria: tuple[CriterionDraft, ...]
    remark: str | None = None


class ScorecardVersion(Struct, frozen=True):
    version: int
    made_on: date
    remark: str | None
    evaluations: int


class MarkView(Struct, frozen=True):
    """mark None: not scored. is_auto: from the book's own figures."""

    mark: int | None
    evidence: str | None
    is_auto: bool


class AutoMark(Struct, frozen=True):
    """What the book knows of a criterion: a mark it proposes (None: only facts), and the figures by name.

    Figures: sub_dealers; covered, in_area; cases; sales_people, employees, vans, warehouse_m2; net_worth_cents.
    """

    mark: int | None
    values: Mapping[str, int]


class EvaluationForm(Struct, frozen=True):
    """One evaluator's form; recorded_on None: a draft. marks and autos by criterion id; marks hold automatic ones too."""

    id: int
    dealer_id: int
    dealer_name: str
    evaluator_id: int | None
    evaluator_name: str | None
    started_on: date
    recorded_on: date | None
    remark: str | None
    scorecard: ScorecardView
    marks: Mapping[int, MarkView]
    autos: Mapping[int, AutoMark]


class EvaluationRecord(Struct, frozen=True):
    """One evaluation as the history lists it; recorded_on None: a draft."""

    id: int
    evaluator_id: int | None
    evaluator_name: str | None
    version: int
    started_on: date
    recorded_on: date | None
    remark: str | None
    result: Evaluated


class Round(Struct, frozen=True):
    """The evaluations of one quarter by one scorecard version, the last of each evaluator, averaged.

    evaluators: names, "" for one nobody signed. marks: means 0..5 by the criterion's key. spread: keys to be reviewed.
    """

    quarter_start: date
    version: int
    recorded_on: date
    evaluators: tuple[str, ...]
    marks: Mapping[str, Decimal]
    spread: tuple[str, ...]
    result: Evaluated

    @property
    def total(self) -> Decimal | None:
        return self.result.total

    @property
    def grade(self) -> DealerGrade:
        return self.result.grade


class RadarAxis(Struct, frozen=True):
    """A criterion of the dimensions, or a whole other group (key: the group's value). names None: the program's own."""

    key: str
    name_en: str | None
    name_zh: str | None


class RadarLine(Struct, frozen=True):
    """0..5 by axis, None: not scored. name: the dealer's."""

    dealer_id: int
    name: str
    quarter_start: date
    total: Decimal | None
    values: tuple[Decimal | None, ...]


class RadarView(Struct, frozen=True):
    """last: the round before. region_best: the last round of the best other dealer of the region. None: there is none."""

    axes: tuple[RadarAxis, ...]
    this: RadarLine | None
    last: RadarLine | None
    region_best: RadarLine | None


class CompareView(Struct, frozen=True):
    """Dealers side by side, in the order asked for: their rows, and their lines on the axes (None: never evaluated)."""

    axes: tuple[RadarAxis, ...]
    rows: tuple[DealerRow, ...]
    lines: tuple[RadarLine | None, ...]
    risks: tuple[Diversion, ...]


class DueRow(Struct, frozen=True):
    """next_due None: never evaluated."""

    dealer_id: int
    name: str
    owner_name: str | None
    area_name: str | None
    grade: DealerGrade | None
    evaluated_on: date | None
    next_due: date | None
    days_over: int | None


class RegionRow(Struct, frozen=True):
    """large: ids of its large dealers (R8 A by sales), largest first. flag: TOO_FEW, TOO_MANY or None."""

    area_id: int
    area_name: str
    dealers: int
    large: tuple[int, ...]
    flag: Flag | None


class ChainNode(Struct, frozen=True):
    """dealer_id and name None: no dealer of the book's. volume_cents: of twelve months, None: not known. count: how many stand for
    the node: outlets, or sub-dealers that the book only counts. is_held: visited within the days the rule asks for."""

    kind: ChainKind
    dealer_id: int | None
    name: str | None
    volume_cents: int | None
    count: int | None
    last_visit: date | None
    is_held: bool | None
    children: tuple[ChainNode, ...]


class ChainView(Struct, frozen=True):
    """root: the maker. hold_rate, largest_share: 0..1 of the dealer's sub-dealers, None without any (of known volume).

    carrying: so many of the largest sub-dealers carry `carrying_share` of their volume, at least half.
    """

    root: ChainNode
    sub_dealers: int
    hold_rate: Decimal | None
    largest_share: Decimal | None
    carrying: int
    carrying_share: Decimal | None


class ConditionView(Struct, frozen=True):
    """Marks 1..5 of how well it speaks for own sales and for dealers; None: not marked."""

    condition: ChannelCondition
    own_mark: int | None
    dealer_mark: int | None
    text: str | None


class ChannelView(Struct, frozen=True):
    """The channel sheets of an area, None: of the whole region. principles: the note to each, None: none yet."""

    area_id: int | None
    conditions: tuple[ConditionView, ...]
    choice: ChannelChoice
    principles: Mapping[ChannelPrinciple, str | None]
