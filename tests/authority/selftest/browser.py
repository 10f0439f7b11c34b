"""Debian's Chromium without a window, driven over a pipe with the DevTools protocol: what a person with a phone can do.

Standard library only: `--remote-debugging-pipe` speaks JSON, a zero byte behind every message, on descriptors 3 and 4.
Scripts are switched off in the page, and nothing here runs any: it looks at the document and sends taps and keys.
"""
import base64
import hashlib
import itertools
import json
import os
import select
import ssl
import subprocess
import time
import urllib.parse

import bundles

CHROMIUM = "/usr/bin/chromium"
PATIENCE = 30  # seconds; the machine may be busy


class Browser:
    def __init__(self, directory, url):
        to_browser, self.commands = os.pipe()
        self.answers, from_browser = os.pipe()
        self.process = subprocess.Popen(
            [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--user-data-dir=" + directory,
             "--ignore-certificate-errors-spki-list=" + key_pin(url), "--remote-debugging-pipe", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, close_fds=False,
            preexec_fn=lambda: move_to_3_and_4(to_browser, from_browser))
        os.close(to_browser)
        os.close(from_browser)
        self.numbers = itertools.count(1)
        self.received = b""
        self.events = []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "DOM", "Network"):
            self.page(domain + ".enable")
        self.page("Emulation.setScriptExecutionDisabled", value=True)
        self.page("Emulation.setDeviceMetricsOverride", width=360, height=640, deviceScaleFactor=2, mobile=True)

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)
        os.close(self.commands)
        os.close(self.answers)

    # The protocol

    def message(self):
        deadline = time.monotonic() + PATIENCE
        while b"\0" not in self.received:
            ready, _, _ = select.select([self.answers], [], [], max(0, deadline - time.monotonic()))
            piece = os.read(self.answers, 65536) if ready else b""
            if not piece:
                raise AssertionError("the browser says nothing any more")
            self.received += piece
        message, self.received = self.received.split(b"\0", 1)
        return json.loads(message)

    def ask(self, method, session=None, **parameters):
        number = next(self.numbers)
        command = {"id": number, "method": method, "params": parameters, **({"sessionId": session} if session else {})}
        os.write(self.commands, json.dumps(command).encode() + b"\0")
        while True:
            message = self.message()
            if message.get("id") == number:
                if "error" in message:
                    raise AssertionError(f"{method}: {message['error']}")
                return message["result"]
            self.events.append(message)

    def page(self, method, **parameters):
        return self.ask(method, self.session, **parameters)

    def wait_for(self, event):
        while True:
            for index, message in enumerate(self.events):
                if message.get("method") == event:
                    del self.events[:index + 1]
                    return message["params"]
            self.events.append(self.message())

    # A person

    def open(self, url):
        self.events.clear()
        result = self.page("Page.navigate", url=url)
        if "errorText" in result:
            raise AssertionError(result["errorText"])
        self.wait_for("Page.loadEventFired")

    def node(self, selector):
        root = self.page("DOM.getDocument")["root"]["nodeId"]
        found = self.page("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        if not found:
            raise AssertionError("not on the page: " + selector)
        return found

    def html(self, selector="body"):
        return self.page("DOM.getOuterHTML", nodeId=self.node(selector))["outerHTML"]

    def box(self, selector):
        """Left, top, width, height on the screen, in CSS pixels."""
        node = self.node(selector)
        self.page("DOM.scrollIntoViewIfNeeded", nodeId=node)
        quad = self.page("DOM.getContentQuads", nodeId=node)["quads"][0]
        return quad[0], quad[1], quad[4] - quad[0], quad[5] - quad[1]

    def click(self, selector):
        """Waits for the page that comes of it."""
        left, top, width, height = self.box(selector)
        self.events.clear()
        for kind in ("mousePressed", "mouseReleased"):
            self.page("Input.dispatchMouseEvent", type=kind, x=left + width / 2, y=top + height / 2, button="left", clickCount=1)
        self.wait_for("Page.loadEventFired")

    def choose(self, selector, index):
        """By keyboard: down from the first entry."""
        self.page("DOM.focus", nodeId=self.node(selector))
        for _ in range(index):
            for kind in ("keyDown", "keyUp"):
                self.page("Input.dispatchKeyEvent", type=kind, key="ArrowDown", code="ArrowDown", windowsVirtualKeyCode=40)

    def type(self, selector, text):
        self.page("DOM.focus", nodeId=self.node(selector))
        self.page("Input.insertText", text=text)

    def content_width(self):
        return self.page("Page.getLayoutMetrics")["cssContentSize"]["width"]


def key_pin(url):
    """What the browser is told to trust: the key that the sandbox serves with and nothing else."""
    address = urllib.parse.urlsplit(url)
    certificate = ssl.get_server_certificate((address.hostname, address.port)).encode()
    public_key = bundles.openssl("x509", "-pubkey", "-noout", data=certificate)
    der = bundles.openssl("pkey", "-pubin", "-outform", "DER", data=public_key)
    return base64.b64encode(hashlib.sha256(der).digest()).decode()


def move_to_3_and_4(reading, writing):
    reading, writing = os.dup(reading), os.dup(writing)  # away from 3 and 4, should one of them be there
    while min(reading, writing) < 5:
        reading, writing = os.dup(reading), os.dup(writing)
    os.dup2(reading, 3)
    os.dup2(writing, 4)
