"""Small documents to damage, and what a directorate would then read."""

from __future__ import annotations

import copy
import json
from decimal import Decimal
from pathlib import Path

from izlence.validate import Schemas, validate

SCHEMA_FOLDER = Path(__file__).parents[2] / "schema"
SCHEMAS = Schemas({path.name: json.loads(path.read_text("utf-8")) for path in SCHEMA_FOLDER.glob("*.json")})

DOCUMENTS = {
    "performance-target": {
        "code": "PH4.4.1",
        "objective": "H4.4",
        "title": "İş arayanları iş verenlerle buluşturmak.",
        "indicators": [
            {
                "code": "PG4.4.1.1",
                "name": "İşe başlayan kişi",
                "unit": "kişi",
                "values": {"2024": Decimal(500)},
            }
        ],
        "activities": [{"code": "F4.4.1.1", "name": "Yazılım bakımı", "budget": Decimal(1_500_000)}],
        "economic_codes": {"03": Decimal(1_500_000)},
    },
    "objective-card": {
        "code": "H7.2",
        "cost_estimate": Decimal(5),
        "indicators": [
            {
                "code": "PG7.2.1",
                "name": "Haber sayısı",
                "unit": "adet",
                "weight": Decimal(100),
                "values": {"2025": Decimal(52)},
                "monitoring_frequency": "6 ayda bir",
                "reporting_frequency": "Yılda bir",
            }
        ],
    },
    "program": {
        "year": Decimal(2024),
        "title": "2024 Yılı Performans Programı",
        "columns": [{"heading": "GERÇEKLEŞEN", "periods": [Decimal(2022), "2023-H1"]}],
        "directorates": ["halkla-iliskiler"],
        "economic_codes": {"03": "Mal ve Hizmet Alım Giderleri"},
    },
    "strategy": {
        "title": "2025–2029 Stratejik Planı",
        "baseline": Decimal(2024),
        "years": [Decimal(2025)],
        "directorates": ["halkla-iliskiler"],
    },
    "general-costs": {"administration": {"economic_codes": {"01": Decimal(1_000_000)}}},
    "strategic-general-costs": {"administration": {"2025": Decimal(1_000_000)}},
    "institution": {"name": "Ümraniye Belediyesi"},
}


def with_value(kind, path, value):
    """Give a document of the kind with one value put in at a path."""
    document = copy.deepcopy(DOCUMENTS[kind])
    container = document
    for step in path[:-1]:
        container = container[step]
    container[path[-1]] = value
    return document


def findings(kind, data):
    return validate(kind, data, "dosya.yaml", SCHEMAS)


def told(finding, language="tr"):
    """Give a finding's sentence and hint as a report prints them."""
    wording = finding.rule.wording(language)
    facts = {
        name: ", ".join(fact) if isinstance(fact, tuple) else str(fact)
        for name, fact in finding.facts.items()
    }
    return wording.message.format(**facts), wording.hint.format(**facts)
