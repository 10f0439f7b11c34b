"""Starts a kaban-authority of its own and talks to it as a kiosk would, with nothing but Python, openssl and curl."""
import base64
import http.client
import json
import os
import signal
import socket
import ssl
import subprocess
import urllib.parse
from dataclasses import dataclass

PROGRAM = os.environ["KABAN_AUTHORITY"]
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
PIECE = "application/offset+octet-stream"
FORM = "application/x-www-form-urlencoded"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"


@dataclass
class Answer:
    status: int
    headers: dict
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def problem(self):
        """The last part of the problem type; fails where the answer is no problem at all."""
        if self.headers["content-type"] != "application/problem+json":
            raise AssertionError(f"not a problem: {self}")
        if self.json["status"] != self.status:
            raise AssertionError(f"status inside and outside differ: {self}")
        return self.json["type"].removeprefix("urn:kaban:problem:")


class Sandbox:
    """One data directory, and the server process that runs on it at the moment."""

    def __init__(self, directory, *options):
        self.directory = directory
        self.options = options
        self.process = None
        self.kept = None
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [PROGRAM, "--port", "0", "--data-dir", self.directory, *self.options], stdout=subprocess.PIPE, text=True)
        greeting = json.loads(self.process.stdout.readline())
        self.url, self.ca = greeting["url"], greeting["ca"]
        self.tls = ssl.create_default_context(cafile=self.ca)

    def stop(self, how=signal.SIGTERM):
        """Returns the exit code; a server that waits for the end of idle connections (15 s) is an error."""
        self.hang_up()
        self.process.send_signal(how)
        code = self.process.wait(timeout=12)
        self.process.stdout.close()
        return code

    def restart(self, how=signal.SIGTERM):
        self.stop(how)
        self.start()

    def file(self, name):
        return os.path.join(self.directory, name)

    def connect(self):
        return http.client.HTTPSConnection(urllib.parse.urlsplit(self.url).netloc, context=self.tls, timeout=10)

    def hang_up(self):
        if self.kept:
            self.kept.close()
        self.kept = None

    def request(self, method, path, headers=None, body=None):
        """On a connection that is kept. Never sends anything twice: a broken connection is an exception."""
        self.kept = self.kept or self.connect()
        try:
            self.kept.request(method, path, body=body, headers=headers or {})
            response = self.kept.getresponse()
            return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())
        except Exception:
            self.hang_up()
            raise

    def raw_exchange(self, request):
        """Everything the server says to `request` until it closes the connection; None where it resets it."""
        address = urllib.parse.urlsplit(self.url)
        with socket.create_connection((address.hostname, address.port), timeout=10) as plain:
            with self.tls.wrap_socket(plain, server_hostname=address.hostname,
                                              suppress_ragged_eofs=False) as connection:
                connection.sendall(request.encode())
                answer = b""
                try:
                    while received := connection.recv(65536):
                        answer += received
                except (ConnectionResetError, ssl.SSLError):
                    return None
                return answer

    # The sandbox's own interface

    def set_faults(self, *faults, role="authority", **more):
        answer = self.request("PUT", "/sandbox/faults", body=json.dumps({"role": role, "faults": faults, **more}))
        if answer.status != 200:
            raise AssertionError(answer)

    def fault_hits(self):
        return [fault["hits"] for fault in self.request("GET", "/sandbox/faults").json["faults"]]

    def stats(self):
        return self.request("GET", "/sandbox/stats").json

    def applications(self, key):
        return [entry for entry in self.request("GET", "/sandbox/applications").json if entry["key"] == key]

    def set_clock(self, now=None):
        """Moves the sandbox's clock (a datetime); without one back to the machine's."""
        answer = self.request("PUT", "/sandbox/clock", body=json.dumps({"now": now.isoformat()} if now else {}))
        if answer.status != 200:
            raise AssertionError(answer)

    def phone(self, action, **more):
        return self.request("POST", "/sandbox/phone", body=json.dumps({"action": action, **more}))

    # The contract

    def call(self, method, path, bundle_kiosk="kiosk-1", headers=None, body=None):
        kiosk_headers = {"Kaban-Kiosk": bundle_kiosk, "Kaban-Version": "0.1.0", "traceparent": TRACE}
        return self.request(method, path, {**kiosk_headers, **(headers or {})}, body)

    def create(self, bundle, **changes):
        metadata = "sha256 " + base64.b64encode(bundle.sha256.encode()).decode()
        headers = {"Tus-Resumable": "1.0.0", "Upload-Length": str(len(bundle.sealed)), "Idempotency-Key": bundle.key,
                   "Upload-Metadata": metadata, **changes}
        return self.call("POST", "/v1/uploads", bundle.kiosk, headers)

    def head(self, location):
        return self.call("HEAD", location, headers={"Tus-Resumable": "1.0.0"})

    def offset(self, location):
        return int(self.head(location).headers["upload-offset"])

    def patch(self, location, offset, body):
        headers = {"Tus-Resumable": "1.0.0", "Upload-Offset": str(offset), "Content-Type": PIECE}
        return self.call("PATCH", location, headers=headers, body=body)

    def curl_patch(self, location, offset, body):
        """curl's exit code: 52 is an empty reply, 55 and 56 a broken connection."""
        command = ["curl", "--silent", "--cacert", self.ca, "--request", "PATCH", "--data-binary", "@-",
                   "--header", "Expect:", "--output", os.devnull]
        for header in ("Kaban-Kiosk: kiosk-1", "Kaban-Version: 0.1.0", "traceparent: " + TRACE, "Tus-Resumable: 1.0.0",
                       f"Upload-Offset: {offset}", "Content-Type: " + PIECE):
            command += ["--header", header]
        return subprocess.run(command + [self.url + location], input=body, check=False).returncode

    def submit(self, bundle):
        """The whole upload in one piece; the answer to the PATCH."""
        return self.patch(self.create(bundle).headers["location"], 0, bundle.sealed)

    def look_up(self, bundle):
        return self.call("GET", "/v1/submissions/" + bundle.key, bundle.kiosk)

    def form(self, path, kiosk="kiosk-1", headers=None, **fields):
        return self.call("POST", path, kiosk, {"Content-Type": FORM, **(headers or {})}, urllib.parse.urlencode(fields))

    def ask_for_code(self, kiosk="kiosk-1", **changes):
        return self.form("/v1/oauth/device_authorization", kiosk, **{"client_id": "kaban-kiosk", "scope": "openid", **changes})

    def poll(self, device_code, kiosk="kiosk-1", **changes):
        return self.form("/v1/oauth/token", kiosk, **{"grant_type": DEVICE_GRANT, "device_code": device_code,
                                                      "client_id": "kaban-kiosk", **changes})

    def sign_in(self, person="zhang", kiosk="kiosk-1"):
        """The headers of somebody who has signed in."""
        code = self.ask_for_code(kiosk).json
        self.phone("confirm", user_code=code["user_code"], person=person)
        return {"Authorization": "Bearer " + self.poll(code["device_code"], kiosk).json["access_token"]}

    def post_json(self, path, content, headers=None):
        body = content if isinstance(content, str) else json.dumps(content)
        return self.call("POST", path, headers={"Content-Type": "application/json", **(headers or {})}, body=body)
