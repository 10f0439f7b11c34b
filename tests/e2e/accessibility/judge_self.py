#!/usr/bin/python3 -B
"""The judge of accessible pages finds each planted fault, and none on a good page; order is that of the eye."""

import unittest

import judge
from stops import Stop, cut, in_keyboard_order, in_visual_order

_USABLE = ("enabled", "sensitive", "showing", "focusable")


def stop(name, role="push button", place=(0, 0, 100, 100), states=_USABLE, description=""):
    return Stop(name, role, description, frozenset(states), place, place, object())


class JudgeTest(unittest.TestCase):
    def faults(self, *stops):
        return judge.faults("page", stops)

    def test_good_page_has_no_faults(self):
        self.assertEqual(self.faults(stop("下一步"), stop("Page 1", "label", states=()), stop("Page", "heading", states=()), stop("Mobile", "text", states=()), stop("我同意", "check box")), [])

    def test_each_planted_fault_is_found(self):
        for planted in (stop(""), stop(" ", "label"), stop("box", "filler"), stop("btn.next"), stop("start.individual"),
                        stop("还有 %1 秒"), stop("page_down"), stop("Next", states=("enabled", "sensitive")),
                        stop("Next", description="reading.page_up")):
            self.assertEqual(len(self.faults(planted)), 1, planted)

    def test_two_controls_of_one_name_are_found_and_two_labels_are_not(self):
        self.assertEqual(len(self.faults(stop("修改"), stop("修改", "check box"))), 1)
        self.assertEqual(self.faults(stop("身份证", "label"), stop("身份证", "label")), [])

    def test_order_is_line_by_line_and_from_the_left(self):
        right, left, below = (stop(name, place=place) for name, place in
                              (("right", (200, 0, 90, 90)), ("left", (0, 10, 90, 90)), ("below", (0, 120, 90, 90))))
        self.assertEqual(in_visual_order([below, right, left]), [left, right, below])

    def test_keyboard_stays_in_the_sheet(self):
        sheet = stop("question", "dialog", (0, 0, 500, 500))
        answer, bar = stop("yes", place=(0, 300, 90, 90)), stop("exit", place=(0, 600, 90, 90))
        self.assertEqual(in_keyboard_order([bar, sheet, answer]), [answer])

    def test_what_is_scrolled_away_stands_at_the_edge(self):
        self.assertEqual(cut((0, 900, 50, 100), (0, 100, 60, 400)), (0, 500, 50, 0))
        self.assertEqual(cut((0, 450, 50, 100), (0, 100, 60, 400)), (0, 450, 50, 50))

    def test_transcript_says_name_role_and_state(self):
        lines = judge.transcript("page", [stop("Tick", "check box", states=_USABLE + ("checked",), description="why")])
        self.assertEqual(lines, ["== page", "check box: Tick [checked, enabled] (why)"])


if __name__ == "__main__":
    unittest.main()
