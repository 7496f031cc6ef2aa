"""The schuifoefening in Python: an independent implementation of ``docs/specification.md``.

Start at ``vocabulary`` (panels) and ``classification``. Everything is plain data and functions of their
arguments; the facts come from ``read_catalogue``.
"""
