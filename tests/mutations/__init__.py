"""Does a test fail when a barrier falls? Each barrier of a list is taken away from a copy of the source, one at a time, and
the tests that guard it must fail. `python -m tests.mutations` runs all of them, `python -m tests.mutations NAME …` some."""
