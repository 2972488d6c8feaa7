"""A small client of the real yaml-language-server, driven over stdio as VS Code drives it."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.office.validator import ToolMissingError

ROOT = Path(__file__).parents[2]
SERVER = ROOT / "node_modules/yaml-language-server/bin/yaml-language-server"
SECONDS = 60
ERROR, WARNING = 1, 2
_CAPABILITIES = {
    "workspace": {"configuration": True, "workspaceFolders": True},
    "textDocument": {
        "publishDiagnostics": {},
        "hover": {"contentFormat": ["markdown"]},
        "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": ["markdown"]}},
    },
}


class LanguageServer:
    """One server process with a folder opened in it; `settings` are those of the folder's `.vscode/settings.json`."""

    def __init__(self, folder: Path, settings: Mapping[str, Any]) -> None:
        node = shutil.which("node")
        if node is None or not SERVER.exists():
            raise ToolMissingError(f"{SERVER} or node is missing: run `npm ci`")
        self._folder = folder
        self._settings = settings
        self._process = subprocess.Popen(
            [node, SERVER, "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._number = self._versions = 0
        self._diagnostics: dict[str, list[dict[str, Any]]] = {}
        self._start()

    def _start(self) -> None:
        uri = self._folder.as_uri()
        folders = [{"uri": uri, "name": self._folder.name}]
        asked = {
            "processId": None,
            "rootUri": uri,
            "capabilities": _CAPABILITIES,
            "workspaceFolders": folders,
        }
        self.ask("initialize", asked)
        self._tell("initialized", {})

    def stop(self) -> None:
        """End the process; what it still had to say is lost."""
        self._process.kill()
        self._process.communicate()

    def uri(self, file: str) -> str:
        """Give the address of a file of the folder; it need not exist."""
        return (self._folder / file).as_uri()

    def open(self, file: str, text: str) -> None:
        """Open a document with a text of its own, whatever the disk holds."""
        self._diagnostics.pop(self.uri(file), None)
        # The server keeps what it made of a document by its version.
        self._versions += 1
        document = {"uri": self.uri(file), "languageId": "yaml", "version": self._versions, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})

    def complaints(self, file: str) -> list[dict[str, Any]]:
        """Wait for what the server says of an open document: its errors and warnings, which an editor underlines."""
        uri = self.uri(file)
        deadline = time.monotonic() + SECONDS
        while uri not in self._diagnostics:
            self._take(deadline)
        return [found for found in self._diagnostics[uri] if found["severity"] in (ERROR, WARNING)]

    def hover(self, file: str, line: int, column: int) -> str:
        """Give what is shown when the pointer rests on a place; lines and columns begin with 0."""
        answer = self.ask("textDocument/hover", self._place(file, line, column))
        return str(answer["contents"]["value"]) if answer else ""

    def completions(self, file: str, line: int, column: int) -> list[dict[str, Any]]:
        """Give what is offered at a place."""
        answer = self.ask("textDocument/completion", self._place(file, line, column))
        items: Sequence[dict[str, Any]] = answer["items"] if isinstance(answer, dict) else answer
        return list(items)

    def ask(self, method: str, params: Mapping[str, Any]) -> Any:
        """Send a request and wait for its answer."""
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": params})
        deadline = time.monotonic() + SECONDS
        while True:
            message = self._take(deadline)
            if message.get("id") == number and "method" not in message:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message.get("result")

    def _place(self, file: str, line: int, column: int) -> dict[str, Any]:
        return {"textDocument": {"uri": self.uri(file)}, "position": {"line": line, "character": column}}

    def _tell(self, method: str, params: Mapping[str, Any]) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: Mapping[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _take(self, deadline: float) -> dict[str, Any]:
        """Take one message, answer it where the server asks for settings, remember diagnostics."""
        if time.monotonic() > deadline:
            raise RuntimeError("the language server does not answer")
        message = self._read()
        method = message.get("method")
        if method == "textDocument/publishDiagnostics":
            self._diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif method == "workspace/configuration":
            sections = [item.get("section", "") for item in message["params"]["items"]]
            self._send({"id": message["id"], "result": [self._section(name) for name in sections]})
        elif method is not None and "id" in message:
            self._send({"id": message["id"], "result": None})
        return message

    def _section(self, name: str) -> dict[str, Any] | None:
        """Give a section as VS Code does: `yaml.format.enable` becomes {"format": {"enable": …}}."""
        if name in self._settings:
            return dict(self._settings[name])
        section: dict[str, Any] = {}
        for key, value in self._settings.items():
            if key.startswith(f"{name}."):
                *outer, last = key.removeprefix(f"{name}.").split(".")
                inner = section
                for step in outer:
                    inner = inner.setdefault(step, {})
                inner[last] = value
        return section

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        body = self._process.stdout.read(length) if length else b""
        if not body:
            raise RuntimeError("the language server has ended")
        message: dict[str, Any] = json.loads(body)
        return message
