"""The announcer: a window for a second screen or a projector, and its mirror as a page on phones.

Both show the same: who leads, who has just passed and what that means, who comes next. They follow the race some
moments later, gathered (`GATHER_MS`), and only while somebody looks, so that no key at the line ever waits for them.
"""
