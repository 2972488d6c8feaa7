"""The commands `history` and `blame` as they are called."""

from __future__ import annotations

import json

import pytest

from izlence.cli import blame as blame_command
from izlence.cli import history as history_command
from izlence.report.look import Look
from tests.diff.two_sides import STRATEGY
from tests.review.past import INTRODUCTION, PARKS, ROADS, Town

INDICATOR = "  - {code: PG1.1.1.2, name: Kapatılan çukur sayısı, unit: adet, values: {2023: 410, 2024-H1: 200, 2025: 400}}\n"


@pytest.fixture
def town(tmp_path, monkeypatch):
    town = Town(tmp_path / "belediye")
    town.save("İlk sürüm")
    monkeypatch.chdir(town.folder)
    return town


def plain(told):
    """Leave out how far a line is set in and by how much a value changed, and take no-break spaces for spaces."""
    return [line.strip().partition("   ")[0] for line in told.replace("\N{NO-BREAK SPACE}", " ").split("\n")]


def short(town, revision="HEAD"):
    return town.git("rev-parse", "--short=7", revision)


def test_who_changed_an_indicator_when(run, town):
    town.set(ROADS, "2025: 400", "2025: 1500", "Hedef yükseltildi", who="Mehmet Öz")
    code, told, said = run("history", "PG1.1.1.2")
    assert (code, said) == (0, "")
    assert plain(told) == [
        "PG1.1.1.2 Kapatılan çukur sayısı",
        "",
        f"02.03.2026  Mehmet Öz  {short(town)}  Hedef yükseltildi",
        "2025 hedefi: 400 adet → 1.500 adet",
        "",
        f"01.03.2026  Ayşe Yılmaz  {short(town, 'HEAD~1')}  İlk sürüm",
        "eklendi: Ölçü birimi: adet; 2023 gerçekleşmesi: 410 adet; 2024 (6 aylık) gerçekleşmesi: 200 adet; 2025 hedefi: 400 adet",
        "",
    ]
    assert "+1.100\N{NO-BREAK SPACE}adet (+%275" in told


def test_it_speaks_english(run, town):
    town.set(ROADS, "2025: 400", "2025: 1500", "Raised", who="Mehmet Öz")
    assert plain(run("history", "PG1.1.1.2", "--since", "HEAD~1", "--lang", "en")[1]) == [
        "PG1.1.1.2 Kapatılan çukur sayısı",
        "",
        f"2026-03-02  Mehmet Öz  {short(town)}  Raised",
        "2025 target: 400 adet → 1,500 adet",
        "",
    ]


def test_a_page_names_its_records(run, town):
    town.set(ROADS, "budget: 250_000", "budget: 300_000", "Kaldırım")
    assert plain(run("history", "PH1.1.1", "--since", "HEAD~1")[1]) == [
        "PH1.1.1 Yolları onarmak.",
        "",
        f"02.03.2026  Ayşe Yılmaz  {short(town)}  Kaldırım",
        "F1.1.1.2 Kaldırım yapımı",
        "Bütçe: 250.000 ₺ → 300.000 ₺",
        "",
    ]


def test_a_unit_counts_for_its_own_time(run, town):
    town.change(ROADS, "unit: km", "unit: m")
    town.set(ROADS, "2025: 24", "2025: 24000", "Metre oldu")
    town.set(ROADS, "2025: 24000", "2025: 30000", "Yol")
    told = plain(run("history", "PG1.1.1.1/2025")[1])
    assert [line for line in told if "hedefi" in line] == [
        "2025 hedefi: 24.000 m → 30.000 m",
        "2025 hedefi: 24 km → 24.000 m",
        "eklendi: 2025 hedefi: 24 km",
    ]


def test_totals_of_today_are_not_told_of_yesterday(run, town):
    town.set(PARKS, "budget: 900_000", "budget: 950_000", "Bütçe")
    assert "Toplam" not in run("history", "PH1.1.2")[1]


def test_what_is_not_committed_is_said_so(run, town):
    town.change(ROADS, "2025: 400", "2025: 1500")
    told = plain(run("history", "PG1.1.1.2", "--since", "HEAD")[1])
    assert told[2:4] == ["henüz kaydedilmemiş (çalışma klasörü)", "2025 hedefi: 400 adet → 1.500 adet"]


def test_a_code_that_is_gone(run, town):
    town.set(ROADS, INDICATOR, "", "Vazgeçildi")
    code, told, _ = run("history", "PG1.1.1.2")
    assert code == 0
    assert plain(told)[:2] == ["PG1.1.1.2 Kapatılan çukur sayısı", "Bugünkü planda yok."]
    assert "silindi: Ölçü birimi: adet; 2023 gerçekleşmesi: 410 adet" in plain(told)[4]


@pytest.mark.usefixtures("town")
def test_nothing_since_is_said(run):
    assert run("history", "PG1.1.1.2", "--since", "HEAD")[:2] == (
        0,
        "PG1.1.1.2\nHEAD sürümünden beri değişmemiş.\n",
    )


@pytest.mark.usefixtures("town")
def test_an_unknown_code_and_the_nearest(run):
    assert run("history", "PG1.1.1.22") == (
        2,
        "",
        "“PG1.1.1.22” bu planda yok, git geçmişinde de hiç olmamış. Bunu mu demek istediniz: PG1.1.1.2?\n"
        "Yardım: python build.py --help\n",
    )
    assert run("history", "tapu-ve-kadastro")[0] == 2


@pytest.mark.parametrize("folder", [".", "plan", "plan/2025/fen-isleri"])
def test_it_may_be_called_from_any_folder(run, town, monkeypatch, folder):
    monkeypatch.chdir(town.folder / folder)
    assert run("history", "PG1.1.1.2")[0] == 0
    assert run("blame", "PH1.1.1")[0] == 0


@pytest.mark.usefixtures("town")
def test_no_plan_no_repository_no_revision(run, tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    assert run("history", "PG1.1.1.2", "--plan", tmp_path / "yok")[0] == 2
    assert run("history", "PG1.1.1.2", "--plan", tmp_path)[0] == 2
    assert run("history", "PG1.1.1.2", "--since", "yok-boyle-dal")[0] == 2
    assert run("history", "PG1.1.1.2", "--period", "2031")[0] == 2


def test_history_for_machines(run, town):
    commit = town.set(ROADS, "2023: 18.0", "2023: 18.00", "Yazılış\n\nGerekçe: kurul kararı")
    told = json.loads(run("history", "PG1.1.1.1", "--since", "HEAD~1", "--format", "json")[1])
    assert (told["version"], told["asked"], told["is_there"]) == (1, "PG1.1.1.1", True)
    moment = told["moments"][0]
    assert moment["commit"] == {
        "name": commit,
        "author": "Ayşe Yılmaz",
        "date": "2026-03-01T22:30:00Z",
        "subject": "Yazılış",
        "body": "Gerekçe: kurul kararı",
    }
    change = moment["changes"][0]
    assert (change["field"], change["before"], change["after"]) == (
        ["values", "2023"],
        {"number": "18.0"},
        {"number": "18.00"},
    )


def lines(told):
    return told.replace("\N{NO-BREAK SPACE}", " ").split("\n")


def test_blame_tells_each_value_and_its_author(run, town):
    town.set(PARKS, "2025: 3", "2025: 4", "Park", who="Mehmet Öz")
    first, park = short(town, "HEAD~1"), short(town)
    code, told, _ = run("blame", "ph1.1.2")
    assert code == 0
    assert lines(told)[:8] == [
        "PH1.1.2 Parkları çoğaltmak.",
        PARKS,
        f"{first}  01.03.2026  Ayşe Yılmaz    Kod: PH1.1.2",
        f"{first}  01.03.2026  Ayşe Yılmaz    Bağlı olduğu hedef: H1.1",
        f"{first}  01.03.2026  Ayşe Yılmaz    Metin: Parkları çoğaltmak.",
        f"{' ' * 32}  PG1.1.2.1 Yeni park sayısı",
        f"{first}  01.03.2026  Ayşe Yılmaz    Kod: PG1.1.2.1",
        f"{first}  01.03.2026  Ayşe Yılmaz    Ad: Yeni park sayısı",
    ]
    assert f"{park}  02.03.2026  Mehmet Öz      2025 hedefi: 4 adet" in lines(told)


@pytest.mark.usefixtures("town")
@pytest.mark.parametrize("page", [PARKS, f"plan/{PARKS}", "PH1.1.2.yaml", "PH1.1.2", f"./plan/{PARKS}"])
def test_a_page_may_be_named_by_its_code_or_its_file(run, page):
    assert run("blame", page)[1] == run("blame", "PH1.1.2")[1]


def test_blame_of_a_text(run, town):
    town.set(INTRODUCTION, "Yollarımızı onaracağız.", "Bütün yollarımızı onaracağız.", "Sunuş")
    assert (
        f"{short(town)}  02.03.2026  Ayşe Yılmaz    Bütün yollarımızı onaracağız."
        in run("blame", "sunus.md")[1]
    )


@pytest.mark.usefixtures("town")
def test_an_unknown_page_and_the_nearest(run):
    assert run("blame", "PH1.1.11")[0] == 2
    assert "PH1.1.1?" in run("blame", "PH1.1.11")[2]


def test_a_page_that_cannot_be_read_is_not_told_as_if_it_were_empty(run, town):
    town.change(PARKS, "2025: 3", "2025: [3")
    code, told, said = run("blame", "PH1.1.2")
    assert (code, told) == (2, "")
    assert said.startswith("2025/park-ve-bahceler/PH1.1.2.yaml okunamıyor")


def test_blame_for_machines(run, town):
    town.change(PARKS, "2025: 3", "2025: 4")
    page = json.loads(run("blame", "PH1.1.2", "--format", "json")[1])["pages"][0]
    values = {tuple(each["field"]): each for each in page["values"] if each["record"]["code"] == "PG1.1.2.1"}
    assert values["values", "2025"]["commit"] is None
    assert values["values", "2025"]["value"] == {"number": "4"}
    assert values["values", "2023"]["commit"] == page["commits"][0]["name"]


def test_long_lines_are_broken_where_the_terminal_ends(monkeypatch, capsys):
    monkeypatch.setattr(history_command, "look", lambda: Look(width=40, colour=True))
    history_command.tell_wide("\x1b[1mBaşlık " + "uzun " * 10 + "metin\x1b[0m\n  satır " + "uzun " * 10)
    lines = capsys.readouterr().out.rstrip("\n").split("\n")
    assert lines[0].startswith("Başlık")
    assert all(len(line) <= 40 for line in lines)
    assert len(lines) == 4


@pytest.mark.usefixtures("town")
def test_a_value_too_long_for_the_screen_is_cut_in_blame(run, monkeypatch):
    monkeypatch.setattr(blame_command, "look", lambda: Look(width=50))
    assert all(len(line) <= 50 for line in run("blame", "PH1.1.2")[1].split("\n"))
    assert any(line.endswith("…") for line in run("blame", "PH1.1.2")[1].split("\n"))


def test_a_card_is_called_by_its_objective(run, town):
    for name, text in STRATEGY.items():
        years = "years: [2025, 2026, 2027, 2028, 2029]"
        town.write(name.replace("2025-2026", "2025-2029"), text.replace("years: [2025, 2026]", years))
    town.save("Stratejik plan")
    assert run("history", "H1.1", "--period", "2025-2029")[1].startswith("H1.1 Altyapı\n")
    assert run("blame", "H1.1")[1].startswith("H1.1 Altyapı\n2025-2029/fen-isleri/H1.1.yaml\n")


def test_a_message_cannot_steer_the_terminal(run, town):
    town.set(PARKS, "2025: 3", "2025: 4", "Park \x1b[2J\u202e silindi")
    told = run("history", "PH1.1.2", "--since", "HEAD~1")[1]
    assert "Park �[2J� silindi" in told


@pytest.mark.usefixtures("town")
def test_nothing_asked_is_nothing_found(run):
    assert run("history", "")[0] == 2
    assert run("history", "/")[0] == 2


@pytest.mark.parametrize("written", ["plan/{}", "./plan/{}", "{}", "PLAN_IN_FULL/{}"])
def test_a_file_as_the_shell_completes_it_is_found(run, town, written):
    town.set(ROADS, "2025: 24", "2025: 30", "Yol")
    path = written.replace("PLAN_IN_FULL", town.plan.as_posix()).format(ROADS)
    for command in ("history", "blame"):
        code, told, said = run(command, path)
        assert (code, said) == (0, "")
        assert "Yol" in told or short(town) in told


def test_a_file_is_found_from_the_folder_it_stands_in(run, town, monkeypatch):
    monkeypatch.chdir((town.plan / ROADS).parent)
    assert run("history", "PH1.1.1.yaml")[0] == 0
    assert run("history", f"../../{ROADS}")[0] == 0
    assert run("history", f"plan/{ROADS}")[0] == 0  # as git writes it, from the repository's root on


@pytest.mark.usefixtures("town")
def test_a_directorates_folder_as_the_shell_completes_it_is_found(run):
    assert run("history", "plan/2025/fen-isleri/")[1] == run("history", "fen-isleri")[1]


@pytest.mark.usefixtures("town")
def test_what_a_code_never_had_ends_with_what_there_is(run):
    code, told, said = run("history", "PG1.1.1.1/2099")
    assert (code, told) == (2, "")
    assert said.startswith("PG1.1.1.1 kodunda “2099” diye bir alan, dönem ya da dipnot yok")
    assert "2024-H1, 2025" in said
    said = run("history", "PG1.1.1.1/2024-H2", "--lang", "en")[2]
    assert "Did you mean PG1.1.1.1/2024-H1?" in said


def test_an_indicator_from_another_page_is_said_to_have_moved_once(run, town):
    town.change(ROADS, INDICATOR, "")
    town.change(PARKS, "indicators:\n", "indicators:\n" + INDICATOR)
    town.save("Taşıma")
    assert plain(run("history", "PG1.1.1.2", "--since", "HEAD~1")[1])[3] == "taşındı: PH1.1.1 → PH1.1.2"


def test_blame_does_not_name_who_renamed_the_folder_away_and_back(run, town):
    town.git("mv", "plan", "kurum")
    town.save("Adı kurum oldu", who="Can")
    town.plan = town.folder / "kurum"
    town.set(ROADS, "2025: 24", "2025: 30", "Yol", who="Veli")
    town.git("mv", "kurum", "plan")
    town.save("Adı yine plan", who="Can")
    told = run("blame", "PH1.1.1")[1]
    assert "Veli" in told
    assert "Can" not in told
