"""Faults of cards, modules and ports (section 8.3)."""
import os
import select
import termios
import time

import simdev_client
from simdev_client import HMT, request
from simdev_selftest import Program, ReaderTest

READ_FAILED = bytes.fromhex("AAAAAA9669000400004145")


class DeviceFaults(ReaderTest):
    def statuses(self, *commands):
        return [self.port.status(command) for command in commands]

    def test_sw_gives_any_status(self):
        self.sim.fault("sw", "sw1=69", "sw2=82", "sw3=31")
        self.assertEqual(self.frame("11FF"), "AAAAAA96690004698231DE")
        self.sim.fault("sw", "sw3=24")
        self.assertEqual(self.statuses("11FF", "11FF"), [0x24, 0x90])

    def test_sw_for_card_trouble_drops_the_card_state_unless_told(self):
        for words, then in ((("sw3=41",), 0x9F), (("sw3=41", "state=keep"), 0x80), (("sw3=24",), 0x80)):
            self.bring_to("SELECTED")
            self.sim.fault("sw", "on=3001", *words)
            self.port.ask("3001")
            self.assertEqual(self.port.status("2001"), then, words)

    def test_remove_before_and_after_a_command(self):
        self.bring_to("SELECTED")
        self.sim.fault("remove_at", "cmd=3001")
        self.assertEqual(self.statuses("3003", "3001", "2001"), [0x91, 0x41, 0x80])
        self.bring_to("SELECTED")
        self.sim.fault("remove_at", "on=3001", "when=after")
        self.assertEqual(self.statuses("3001", "3003"), [0x90, 0x41])

    def test_remove_in_the_middle_breaks_off_with_a_41_frame(self):
        self.bring_to("SELECTED")
        whole = self.port.ask("3001")
        self.sim.fault("remove_at", "byte=600", "on=3001")
        self.port.write(request("3001"))
        self.assertEqual(self.port.read_and_nothing_more(611), whole[:600] + READ_FAILED)
        self.assertEqual(self.port.status("2001"), 0x80)

    def test_removed_card_comes_back(self):
        self.bring_to("SELECTED")
        self.sim.fault("remove_at", "on=3001", "back=1")
        self.assertEqual(self.port.status("3001"), 0x41)
        deadline = time.monotonic() + simdev_client.PATIENCE
        while self.port.status("2001") != 0x9F:
            self.assertLess(time.monotonic(), deadline)

    def test_swap_card_changes_the_person(self):
        other = self.sim.card_file(HMT, "other.json")
        for state, answers in (("idle", [0x41, 0x9F, 0x90]), ("keep", [0x90, 0x80, 0x81])):
            self.bring_to("SELECTED")
            self.sim.fault("swap_card", "file=" + other, "on=3001", "state=" + state)
            self.assertEqual(self.statuses("3001", "2001", "2002"), answers)
            self.assertEqual(self.port.ask("3001")[14:20], "样例乙".encode("utf-16-le"))

    def test_stuck_card_listens_again_after_a_reset_or_a_lift(self):
        self.bring_to("IDLE")
        self.sim.fault("stuck_card")
        self.assertEqual(self.statuses("2001", "2002", "3001", "2001", "10FF"), [0x80, 0x81, 0x41, 0x80, 0x90])
        self.port.wait_ready()
        self.assertEqual(self.port.status("2001"), 0x9F)
        self.sim.fault("stuck_card", "resets=0")
        self.assertEqual(self.statuses("2001", "10FF"), [0x80, 0x90])
        self.port.wait_ready()
        self.assertEqual(self.port.status("2001"), 0x80)
        self.bring_to("IDLE")
        self.assertEqual(self.port.status("2001"), 0x9F)

    def test_boot_fail_and_unauth(self):
        self.bring_to("IDLE")
        for code in ("60", "66"):
            self.sim.fault("boot_fail", "code=" + code)
            self.assertEqual(self.statuses("11FF", "2001", "10FF", "12FF"), [int(code, 16)] * 4)
            self.sim.fault("clear")
        self.sim.fault("unauth")
        self.assertEqual(self.statuses("11FF", "2001", "3001", "12FF"), [0x90, 0x66, 0x66, 0x90])
        self.sim.fault("clear")
        self.sim.fault("boot_fail", "times=1")
        self.assertEqual(self.statuses("11FF", "11FF"), [0x60, 0x90])

    def test_order_code_answers_reads_before_select(self):
        for code in ("21", "34", "41"):
            self.sim.fault("order_code", "code=" + code)
            for state in ("IDLE", "FOUND"):
                self.bring_to(state)
                self.assertEqual(self.statuses("3001", "3003"), [int(code, 16)] * 2)
            self.bring_to("NO_CARD")
            self.assertEqual(self.port.status("3001"), 0x41)
            self.sim.fault("clear")

    def test_baud_hears_only_its_own_rate(self):
        self.sim.fault("baud", "rate=9600")
        self.port.write(request("11FF"))
        self.assertEqual(self.port.read_some(simdev_client.QUIET), b"")
        slow = simdev_client.Port(self.sim.announcement["id_reader"], baud=termios.B9600)
        self.addCleanup(slow.close)
        self.assertEqual(slow.status("11FF"), 0x90)
        self.sim.fault("clear")


class HangUps(ReaderTest):
    def expect_hangup(self, port):
        deadline = time.monotonic() + simdev_client.PATIENCE
        with self.assertRaises(OSError):
            while time.monotonic() < deadline:
                port.read_some(0.1)

    def follow(self, old):
        name = self.sim.reader_link()
        self.assertNotEqual(name, old)
        port = simdev_client.Port(name)
        port.wait_ready()
        return port

    def test_port_vanishes_and_comes_back_under_a_new_name(self):
        self.bring_to("READ_DONE")
        old, begun = self.sim.reader_link(), time.monotonic()
        self.sim.fault("hangup", "ms=300")
        self.expect_hangup(self.port)
        self.port.close()
        self.assertFalse(os.path.lexists(os.path.join(self.sim.directory, "reader")))
        type(self).port = self.follow(old)
        self.assertGreaterEqual(time.monotonic() - begun, 0.3)
        self.assertEqual(self.port.status("2001"), 0x9F, "power was off, the card begins anew")

    def test_new_name_is_new_even_if_nobody_held_the_old_port(self):
        old = self.sim.reader_link()
        self.port.close()
        self.sim.fault("hangup", "ms=0")
        deadline = time.monotonic() + simdev_client.PATIENCE
        while os.path.exists(old):
            self.assertLess(time.monotonic(), deadline)
        type(self).port = self.follow(old)

    def test_hangup_instead_of_an_answer(self):
        self.bring_to("SELECTED")
        old = self.sim.reader_link()
        self.sim.fault("hangup", "ms=20", "on=3001")
        self.assertEqual(self.port.status("3003"), 0x91)
        self.port.write(request("3001"))
        self.expect_hangup(self.port)
        self.port.close()
        type(self).port = self.follow(old)
        self.bring_to("READ_DONE")


class SlowModule(ReaderTest):
    speed = "20"

    def duration(self, command):
        begun = time.monotonic()
        self.port.ask(command)
        return time.monotonic() - begun

    def test_delays_follow_speed_and_slow_reader(self):
        self.bring_to("SELECTED")
        self.assertGreaterEqual(self.duration("3001"), 0.7 / 20)
        self.sim.fault("slow_reader", "factor=10")
        self.assertGreaterEqual(self.duration("3001"), 7.0 / 20)

    def test_9600_baud_takes_its_time(self):
        self.bring_to("SELECTED")
        self.sim.fault("slow-9600")
        self.assertGreaterEqual(self.duration("3010"), (0.9 + 1.349) / 20)


class Boot(ReaderTest):
    speed = "1"

    @classmethod
    def setUpClass(cls):
        cls.sim = simdev_client.Simdev(Program.path, speed=cls.speed)
        cls.port = simdev_client.Port(cls.sim.announcement["id_reader"])

    def test_module_hears_nothing_for_two_seconds(self):
        self.port.write(request("11FF"))
        self.assertFalse(select.select([self.port.fd], [], [], 0.3)[0])
        self.port.wait_ready()
        self.assertGreaterEqual(time.monotonic() - self.sim.started, 2.0)
        self.assertEqual(self.port.status("11FF"), 0x90)
