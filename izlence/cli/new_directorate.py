"""`new directorate`: a folder with its directorate.yaml, and a line in the frame's list."""

from __future__ import annotations

from pathlib import Path

from izlence.cli.asking import Asker, Refused
from izlence.cli.new_files import Made
from izlence.cli.new_place import PROGRAMME, STRATEGY, ask_period, elsewhere, open_place
from izlence.cli.new_texts import is_writable
from izlence.cli.speech import say
from izlence.edit.directorate_list import with_directorate
from izlence.edit.new_file import directorate_text
from izlence.edit.spelling import FOLDER_NAME, folder_name


def new_directorate(root: Path, asker: Asker, plan: Path, folder: str) -> Made:
    """Make a directorate; its name is asked for first, and its folder's name proposed from it."""
    language = asker.language

    def judge_folder(answer: str) -> str:
        if not FOLDER_NAME.fullmatch(answer) or answer == "narrative":
            right = folder_name(answer)
            right = (
                right if FOLDER_NAME.fullmatch(right) and right != answer else f"{right or 'yeni'}-mudurlugu"
            )
            return say("new_bad_folder", language, answer=answer, right=right)
        if answer in place.directorates or (place.folder / answer).exists():
            return say("new_directorate_exists", language, folder=answer, period=place.folder.name)
        return ""

    place = open_place(root, language, plan, ask_period(asker, plan, PROGRAMME, STRATEGY))
    if folder and (wrong := judge_folder(folder)):
        raise Refused(wrong)
    asker.need({"name": ()})
    name = asker.ask("name", say("ask_directorate_name", language), is_writable(language))
    folder = folder or asker.ask(
        "", say("ask_folder", language), judge_folder, folder_name(name), option="NAME"
    )
    path = place.folder / folder / "directorate.yaml"
    schemas = place.schemas
    return Made(
        {path: directorate_text(name, schemas).encode()},
        {path: "directorate", place.frame: "strategy" if place.page_kind == "card" else "program"},
        {place.frame: with_directorate(place.frame.read_bytes(), folder)},
        (say("new_directorate_next", language, folder=folder + elsewhere(plan), kind=place.page_kind),),
    )
