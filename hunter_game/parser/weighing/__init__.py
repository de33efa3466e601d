"""A second reading of a line, learnt from labelled lines, and the choice between it and that of the verb table.

The table knows what to do with a line; it cannot tell how sure it is. What is learnt here knows what lines like this
one mostly mean, and nothing else: it names an intent, never a thing, and what it names is done only if the table can
say it in plain words. Where the two differ and neither is trusted, nothing is done.
"""
