"""Each picture as a page of HTML; what the program says in them is what it really says of the mistake that is shown."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from pathlib import Path

from izlence.report.look import Look
from izlence.report.write import write_report
from tools.mistakes.made import MISTAKES
from tools.mistakes.page import said_of

ROOT = Path(__file__).parents[2]
STYLE = (Path(__file__).parent / "style.css").read_text(encoding="utf-8")
PAGE = ROOT / "plan/2024/halkla-iliskiler/PH4.4.1.yaml"
SHOWN = MISTAKES[0]
_TERMINAL = Look(width=96, colour=False, links=False)
_FILE = "plan / 2024 / halkla-iliskiler / <b>PH4.4.1.yaml</b>"


def scenes() -> dict[str, str]:
    """Give each picture's HTML by the name of its file."""
    return {
        "rehber-dosya": _page(_file()),
        "rehber-degisiklik": _page(_change()),
        "rehber-istek": _page(_request()),
        "rehber-vscode": _page(_vscode()),
        "rehber-ileti": _page(_message()),
    }


def _page(body: str) -> str:
    return (
        f"<!doctype html><html lang=tr><meta charset=utf-8><style>{STYLE}</style><body>{body}</body></html>"
    )


def _mark(number: int, still: bool = False) -> str:
    return f'<span class="mark{" still" if still else ""}">{number}</span>'


def _lines(changed: bool = False) -> list[tuple[int, str, str]]:
    """Give the lines around the mistake: number, text, and whether it was added or removed."""
    text = PAGE.read_text(encoding="utf-8").split("\n")
    at = next(number for number, line in enumerate(text) if SHOWN.old in line)
    lines = [(number + 1, text[number], "") for number in range(at - 3, at + 2)]
    if changed:
        old = lines[3]
        lines[3:4] = [(old[0], old[1], "removed"), (old[0], old[1].replace("35000", "36500"), "added")]
    return lines


def _code(lines: Sequence[tuple[int, str, str]], after: str = "") -> str:
    rows = [
        f'<span class="line {kind}"><span class=n>{number}</span>{escape(line)}</span>'
        for number, line, kind in lines
    ]
    if after:
        rows.insert(4, f"</pre>{after}<pre>")
    return f"<pre>{''.join(rows)}</pre>"


def _file() -> str:
    pencil = f"<span class=button>✎ Edit this file{_mark(1)}</span>"
    bar = f"<div class=bar><span class=path>{_FILE}</span><span class=grow></span><span class=button>Raw</span>{pencil}</div>"
    return f"<div class=window>{bar}<div class=box>{_code(_lines())}</div></div>"


def _change() -> str:
    bar = f'<div class=bar><span class=path>{_FILE}</span><span class=grow></span><span class="button go">Commit changes…{_mark(3)}</span></div>'
    dialog = f"""<div class=box style="border-top:1px solid #d0d7de"><b>Propose changes</b>
      <div class=input>PG4.4.1.2: 2024 hedefi 36.500 oldu {_mark(4, True)}</div>
      <div class=row>◉ Create a <b>new branch</b> for this commit and start a pull request {_mark(5, True)}</div>
      <div class=row><span class="button go">Propose changes</span></div></div>"""
    return f"<div class=window>{bar}<div class=box>{_code(_lines(changed=True))}{_mark(2, True)} eski satır kırmızı, yeni satır yeşil</div>{dialog}</div>"


def _request() -> str:
    finding = said_of(SHOWN).findings[0]
    lines = [(number, line.replace(SHOWN.old, SHOWN.new), kind) for number, line, kind in _lines()]
    lines[3] = (*lines[3][:2], "added")
    note = f"<div class=note><b>hata</b> · {finding.line}. satır<br>{escape(finding.message)} {escape(finding.hint)} <code>[{finding.rule}]</code></div>"
    checks = f"<div class=box><div class=row><span style='color:#cf222e;font-weight:700'>✗</span> <b>plan / Denetim / check</b> — 1 hata {_mark(1, True)}</div><div class=row><span style='color:#9a6700'>○</span> <b>plan / Belgeler / documents</b> — denetim geçince üretilir</div></div>"
    bar = f"<div class=bar><b>PG4.4.1.2: 2024 hedefi #128</b><span class=grow></span><span class=button>Files changed {_mark(2)}</span></div>"
    return f"<div class=window>{bar}{checks}<div class=box>{_code(lines, note)}</div></div>"


def _vscode() -> str:
    mistake = next(each for each in MISTAKES if "birim:" in each.new)
    schema = json.loads((ROOT / "schema/definitions.schema.json").read_text(encoding="utf-8"))
    about = schema["$defs"]["values"]
    report = said_of(mistake)
    finding = report.findings[0]
    lines = (ROOT / "plan" / mistake.file).read_text(encoding="utf-8").split("\n")
    rows = []
    for number in range(finding.line - 3, finding.line + 2):
        line = (
            lines[number].replace(mistake.old.strip(), mistake.new.strip())
            if number == finding.line - 1
            else lines[number]
        )
        name, colon, value = escape(line).partition(":")
        bare = name.strip()
        styled = f'<span class="field{" wave" if number == finding.line - 1 else ""}">{bare}</span>'
        rows.append(
            f"<span class=line><span class=n>{number + 1}</span>{name.replace(bare, styled)}{colon}<span class=text>{value}</span></span>"
        )
    hover = f'<div class=hover style="top:126px"><b>{escape(about["title"])}</b><br>{escape(about["description"])}</div>'
    said = escape(write_report(report, "text", _TERMINAL).rstrip())
    bar = "<div class=bar>PH4.4.1.yaml — plan — Visual Studio Code</div>"
    body = f"<div style='position:relative;padding:12px 0 130px'><pre>{''.join(rows)}</pre>{hover}</div>"
    panel = f"<div class=panel><b>Terminal</b> · python build.py check<pre>{said}</pre></div>"
    return f'<div class="window dark">{bar}{body}{panel}</div>'


def _message() -> str:
    said = write_report(said_of(SHOWN), "text", _TERMINAL).rstrip()
    parts = [
        "Ne kadar önemli olduğu ve ne olduğu: <b>hata</b> belgeyi durdurur, <b>uyarı</b> ve <b>öneri</b> durdurmaz.",
        "Nerede: dosya, satır, sütun ve plandaki yeri.",
        "Satırın kendisi; yanlışın altı çizili.",
        "Ne yazacağınız.",
        "Daha çok açıklama isterseniz çalıştıracağınız komut.",
    ]
    rows = "".join(f"{_mark(number, True)}<span>{part}</span>" for number, part in enumerate(parts, 1))
    return f"<pre class=terminal>{_numbered(said)}</pre><div class=label>{rows}</div>"


def _numbered(said: str) -> str:
    """Set the number of its part before each line of the message."""
    signs = (("hata:", 1), ("-->", 2), ("^", 3), ("= yapılacak", 4), ("= açıklama", 5))
    lines = []
    for line in said.split("\n"):
        number = next(
            (
                number
                for sign, number in signs
                if line.strip().startswith(sign) or (sign == "^" and "^^" in line)
            ),
            0,
        )
        mark = (
            _mark(number, True) if number else '<span class="mark still" style="visibility:hidden">0</span>'
        )
        lines.append(f"{mark} {escape(line)}")
    return "\n".join(lines)
