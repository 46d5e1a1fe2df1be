"""Something that whoever started the rehearsal can mend: shown as one line."""


class Problem(Exception):
    pass
