"""One file of a programme rolled over to another year: periods move on, what is not known is open, all the rest stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from izlence.edit.content import Edit, edited, text_of
from izlence.edit.remarks import comments_within
from izlence.edit.tree import Node, NotEditable, parse_tree
from izlence.edit.year_shift import Columns, Shift, shift_years, shifted
from izlence.model.period import parse_period

_TO_FILL_REMARK = "   # doldurulanı listeden silin"
_DECISION = '# council_decision: {date: gün.ay.yıl, number: ""}   # karar alınınca doldurup baştaki "# " işaretini kaldırın'
_AMOUNTS = ("stated_budget", "revenue", "financing")
_HEAD = ("year", "code", "objective", "title", "description")
Offers = Mapping[tuple[str, str], str]


@dataclass(slots=True)
class _Rolling:
    """The edits of one file, and what they leave open."""

    text: str
    shift: Shift
    edits: list[Edit] = field(default_factory=list)
    opened: dict[str, None] = field(default_factory=dict)

    def put(self, node: Node, text: str) -> None:
        self.edits.append(Edit(node.start, node.end, text))

    def open(self, node: Node, name: str) -> None:
        self.put(node, "null")
        self.opened[name] = None


def rolled_frame(content: bytes, shift: Shift) -> bytes:
    """Roll over program.yaml: year, title, columns; the council's decision of the old year is left open."""
    rolling, root = _start(content, shift)
    new_year = str(shift.year + shift.by)
    for name, node in ((key.value, value) for key, value in root.fields):
        if name == "year":
            rolling.put(node, new_year)
        elif name == "title":
            raw = rolling.text[node.start : node.end]
            rolling.put(node, shift_years(raw, shift.year, shift.by))
        elif name in ("columns", "monitoring_columns"):
            for group in node.items:
                _periods(rolling, group.get("periods"))
        elif name == "look":
            _look(rolling, node)
    decision = root.entry("council_decision")
    if decision:
        key, value = decision
        rolling.edits.append(Edit(key.start, value.end, _DECISION))
        rolling.opened["council_decision"] = None
    return _finished(content, rolling, root)


def rolled_page(content: bytes, shift: Shift, offers: Offers) -> bytes:
    """Roll over a target's page; `offers` are remarks on the new values of indicators, by name and unit, or by code and ""."""
    rolling, root = _start(content, shift)
    look = root.get("look")
    if look:
        _look(rolling, look)
    for name, columns in (("indicators", shift.columns), ("monitoring_indicators", shift.monitoring)):
        for indicator in _rows(root.get(name)):
            _indicator(rolling, indicator, columns, offers)
    for activity in _rows(root.get("activities")):
        _activity(rolling, activity)
    codes = root.get("economic_codes")
    for _, amount in codes.fields if codes else ():
        rolling.open(amount, "economic_codes")
    return _finished(content, rolling, root)


def rolled_costs(content: bytes, shift: Shift) -> bytes:
    """Roll over general-costs.yaml: every amount is open."""
    rolling, root = _start(content, shift)
    for name in _AMOUNTS:
        amount = root.get(name)
        if amount:
            rolling.open(amount, name)
    for part in ("administration", "transfers"):
        costs = root.get(part)
        for key, value in costs.fields if costs else ():
            for amount in [each for _, each in value.fields] if value.kind == "map" else [value]:
                rolling.open(amount, key.value)
    return _finished(content, rolling, root)


def _start(content: bytes, shift: Shift) -> tuple[_Rolling, Node]:
    text = text_of(content)
    return _Rolling(text, shift), parse_tree(text)


def _rows(node: Node | None) -> list[Node]:
    return node.items if node else []


def _periods(rolling: _Rolling, node: Node | None) -> None:
    for period in node.items if node else ():
        rolling.put(period, _requoted(rolling, period, shifted(period.value, rolling.shift.by)))


def _requoted(rolling: _Rolling, node: Node, text: str) -> str:
    """Write a period as it was written before: with its quotation marks where it had some."""
    quote = rolling.text[node.start]
    return f"{quote}{text}{quote}" if quote in "'\"" else text


def _look(rolling: _Rolling, look: Node) -> None:
    """Move the headings that a page gives its periods: `{2023-H1: 2023 (6 Aylık)}`."""
    headings = look.get("period_headings")
    for key, value in headings.fields if headings else ():
        rolling.put(key, _requoted(rolling, key, shifted(key.value, rolling.shift.by)))
        raw = rolling.text[value.start : value.end]
        rolling.put(value, shift_years(raw, int(key.value[:4]), rolling.shift.by))


def _indicator(rolling: _Rolling, row: Node, columns: Columns, offers: Offers) -> None:
    values, name, unit = row.get("values"), row.get("name"), row.get("unit")
    if values is None:
        raise NotEditable
    _values(rolling, values, columns)
    strategic = row.get("strategic_indicator")
    paired = (strategic.value, "") if strategic else (name.value, unit.value) if name and unit else ("", "")
    offer = offers.get(paired)
    if offer and not row.is_flow:
        end = rolling.text.find("\n", values.end)
        end = len(rolling.text) if end < 0 else end
        # An offer never follows another comment, nor values on lines of their own.
        if values.is_flow and not rolling.text[values.end : end].strip():
            rolling.edits.append(Edit(values.end, values.end, f"   # {offer}"))
    for part in _rows(row.get("parts")):
        _indicator(rolling, part, columns, offers)


def _values(rolling: _Rolling, node: Node, columns: Columns) -> None:
    """Write the new periods; those of the old that the tables showed change in place, so that remarks beside them stay."""
    written = {key.value: rolling.text[value.start : value.end] for key, value in node.fields}
    known = {
        period: written[period] for period in columns.new if period in columns.kept and period in written
    }
    for period in columns.new:
        if period not in known:
            rolling.opened[period] = None
    if set(written) == set(columns.old) or "#" in rolling.text[node.start : node.end]:
        for key, value in node.fields:
            period = shifted(key.value, rolling.shift.by)
            rolling.put(key, _requoted(rolling, key, period))
            rolling.put(value, known.get(period, "null"))
        return
    pairs = [f"{period}: {known.get(period, 'null')}" for period in columns.new]
    space = "\n" + " " * node.column
    rolling.put(node, "{" + ", ".join(pairs) + "}" if node.is_flow else space.join(pairs))


def _activity(rolling: _Rolling, row: Node) -> None:
    budget, off_budget = row.get("budget"), row.get("off_budget")
    codes = row.entry("economic_codes")
    if budget:
        rolling.open(budget, "budget")
    if off_budget and off_budget.kind == "map":
        entry = row.entry("off_budget")
        _open_split(rolling, row, entry, "off_budget", "kaynaklara göre yazılır", is_new=True)
    elif off_budget:
        rolling.open(off_budget, "off_budget")
    if codes:
        _open_split(rolling, row, codes, "budget", "ya da economic_codes ile", is_new=budget is None)


def _open_split(
    rolling: _Rolling, row: Node, entry: tuple[Node, Node] | None, name: str, remark: str, *, is_new: bool
) -> None:
    """Leave open an amount that is written in parts: the parts may not be `null`, so a remark keeps their names.

    `is_new`: the field takes the place of the parts; otherwise it is written already, and only the remark stays.
    """
    if entry is None:
        return
    key, value = entry
    keys = ", ".join(f"{rolling.text[part.start : part.end]}: …" for part, _ in value.fields)
    # What an editor has remarked on the parts stays, on lines of its own.
    remarks = comments_within(rolling.text, value)
    was = ("\n" + " " * key.column).join([f"# {remark}: {{{keys}}}", *remarks])
    rolling.opened[name] = None
    start = rolling.text.rfind("\n", 0, key.start) + 1
    if row.is_flow:
        rolling.edits.append(_in_flow(rolling.text, key, value, f"{name}: null" if is_new else ""))
    elif is_new:
        rolling.edits.append(Edit(key.start, value.end, f"{name}: null   {was}"))
    elif rolling.text[start : key.start].strip():
        raise NotEditable
    else:
        rolling.edits.append(Edit(key.start, value.end, was))


def _in_flow(text: str, key: Node, value: Node, instead: str) -> Edit:
    """Replace a field of `{a: 1, b: 2}`, or take it out with one comma."""
    if instead:
        return Edit(key.start, value.end, instead)
    before = len(text[: key.start].rstrip())
    if text[before - 1] == ",":
        return Edit(before - 1, value.end, "")
    after = value.end + len(text[value.end :]) - len(text[value.end :].lstrip(", "))
    return Edit(key.start, after, "")


def _finished(content: bytes, rolling: _Rolling, root: Node) -> bytes:
    """Apply the edits, with the line that says what is open."""
    order = (*rolling.shift.open_periods, "budget", "off_budget", "economic_codes")
    names = tuple(dict.fromkeys(name for name in (*order, *rolling.opened) if name in rolling.opened))
    if names or root.get("to_fill"):
        rolling.edits.append(_to_fill(rolling, root, names))
    return edited(content, rolling.edits)


def _to_fill(rolling: _Rolling, root: Node, names: tuple[str, ...]) -> Edit:
    already = root.get("to_fill")
    if already:
        rest = [name for name in already.texts() if parse_period(name) is None and name not in names]
        return Edit(already.start, already.end, f"[{', '.join([*names, *rest])}]")
    listed = f"[{', '.join(names)}]"
    line = f"to_fill: {listed}{_TO_FILL_REMARK}\n"
    heads = [value for key, value in root.fields if key.value in _HEAD]
    if not heads:
        start = root.fields[0][0].start
        return Edit(start, start, line)
    end = rolling.text.find("\n", heads[-1].end)
    if end < 0:
        return Edit(len(rolling.text), len(rolling.text), "\n" + line)
    return Edit(end + 1, end + 1, line)
