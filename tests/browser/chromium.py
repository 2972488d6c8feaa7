"""A real browser without a window, spoken to through a pipe: no port, no driver, no library."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.office.validator import ToolMissingError

SECONDS = 60
# Shared memory is small and root has no sandbox in a container; the page under test is our own.
FLAGS = (
    *(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--no-first-run",
        "--hide-scrollbars",
    ),
    *(
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--remote-debugging-pipe",
    ),
)


class BrowserFault(Exception):
    """The browser answered with an error, or not at all."""


def _moved(descriptor: int) -> int:
    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(descriptor)
    return moved


class Chromium:
    """One browser process with one tab; messages go out and come in ended by a zero byte."""

    def __init__(self, profile: Path) -> None:
        program = shutil.which("chromium")
        if program is None:
            raise ToolMissingError("chromium is missing: make office")
        # Moved out of the way of 3 and 4, which the shell below lays them on.
        to_browser, self._out = map(_moved, os.pipe())
        self._in, from_browser = map(_moved, os.pipe())
        command = [program, *FLAGS, f"--user-data-dir={profile}", "about:blank"]
        # The browser reads from descriptor 3 and writes to 4.
        shell = f'exec "$@" 3<&{to_browser} 4>&{from_browser}'
        self.process = subprocess.Popen(
            ["bash", "-c", shell, "bash", *command],
            pass_fds=(to_browser, from_browser),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(from_browser)
        self._number, self._rest, self._events = 0, b"", list[dict[str, Any]]()
        self._session = ""

    def open_tab(self) -> None:
        """Open the tab that the commands speak to."""
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.send(f"{domain}.enable")

    def send(self, method: str, **params: Any) -> dict[str, Any]:
        """Send a command and wait for its answer; events that come meanwhile are kept."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        for answer in self._messages():
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise BrowserFault(f"{method}: {answer['error']}")
                result: dict[str, Any] = answer["result"]
                return result
            self._events.append(answer)
        raise BrowserFault(method)

    def wait_for(self, event: str) -> None:
        """Wait until an event has come."""
        if any(each.get("method") == event for each in self._events):
            return
        for message in self._messages():
            self._events.append(message)
            if message.get("method") == event:
                return

    def events(self, *methods: str) -> list[dict[str, Any]]:
        """Give what was told of these events since the page was opened."""
        return [each["params"] for each in self._events if each.get("method") in methods]

    def forget_events(self) -> None:
        """Forget what was told so far."""
        self._events.clear()

    def _messages(self) -> Iterator[dict[str, Any]]:
        while True:
            while b"\0" in self._rest:
                line, _, self._rest = self._rest.partition(b"\0")
                yield json.loads(line)
            ready, _, _ = select.select([self._in], [], [], SECONDS)
            read = os.read(self._in, 1 << 16) if ready else b""
            if not read:
                raise BrowserFault("the browser says nothing")
            self._rest += read

    def close(self) -> None:
        """End the browser."""
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self._in)
        os.close(self._out)


class Page:
    """The page that is looked at: what a reader does with it, and what it shows then."""

    def __init__(self, browser: Chromium) -> None:
        self.browser = browser

    def show(self, width: int = 1280, height: int = 900, media: str = "", dark: bool = False) -> None:
        """Set the size of the window, the medium and the theme of the system."""
        is_phone = width < 600
        self.browser.send(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=is_phone,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        calm = {"name": "prefers-reduced-motion", "value": "reduce"}
        self.browser.send("Emulation.setEmulatedMedia", media=media, features=[scheme, calm])

    def open(self, path: Path, with_scripts: bool = True) -> None:
        """Open a file, as a reader does who got it by mail."""
        self.browser.send("Emulation.setScriptExecutionDisabled", value=not with_scripts)
        self.browser.forget_events()
        self.browser.send("Page.navigate", url=path.resolve().as_uri())
        self.browser.wait_for("Page.loadEventFired")

    def ask(self, expression: str) -> Any:
        """Evaluate JavaScript in the page; a promise is waited for."""
        answer = self.browser.send(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True, userGesture=True
        )
        if "exceptionDetails" in answer:
            raise BrowserFault(str(answer["exceptionDetails"].get("exception", answer["exceptionDetails"])))
        return answer["result"].get("value")

    def press(self, key: str, shift: bool = False) -> None:
        """Press a key of the keyboard."""
        codes = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32, "ArrowDown": 40, "ArrowUp": 38}
        held: dict[str, Any] = {
            "key": key,
            "code": key,
            "windowsVirtualKeyCode": codes[key],
            "modifiers": 8 if shift else 0,
        }
        if key == "Enter":
            held["text"] = "\r"
        self.browser.send("Input.dispatchKeyEvent", type="keyDown", **held)
        self.browser.send("Input.dispatchKeyEvent", type="keyUp", **held)

    def type(self, text: str) -> None:
        """Write a text where the focus is."""
        self.browser.send("Input.insertText", text=text)

    def wait_until(self, condition: str) -> None:
        """Wait until JavaScript finds a condition true."""
        script = f"""new Promise((done, fail) => {{
            const until = Date.now() + 10000;
            const look = () => ({condition}) ? done(true) : Date.now() > until ? fail(new Error("waited in vain")) : setTimeout(look, 20);
            look();
        }})"""
        self.ask(script)

    def picture(self, path: Path, full: bool = False) -> None:
        """Save what is seen as a PNG."""
        taken = self.browser.send("Page.captureScreenshot", format="png", captureBeyondViewport=full)
        path.write_bytes(base64.b64decode(taken["data"]))

    def print(self) -> bytes:
        """Print the page as PDF."""
        printed = self.browser.send("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        return base64.b64decode(printed["data"])

    def faults(self) -> list[str]:
        """Give what the browser complained of: errors, warnings, a breach of the content security policy."""
        entries = self.browser.events("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled")
        return [json.dumps(entry, ensure_ascii=False) for entry in entries]

    def requests(self) -> Sequence[str]:
        """Give the addresses that were asked for."""
        return [each["request"]["url"] for each in self.browser.events("Network.requestWillBeSent")]


@contextmanager
def chromium(profile: Path) -> Iterator[Page]:
    """Start a browser and end it."""
    browser = Chromium(profile)
    try:
        browser.open_tab()
        yield Page(browser)
    finally:
        browser.close()
