"""Reads BibTeX from stdin with pybtex; prints the entries as JSON: type, fields as text, names of each list."""

import json
import sys

import latexcodec  # noqa: F401 (registers the codec by which pybtex reads TeX)
from pybtex.database import parse_string
from pybtex.richtext import Text


def plain(tex):
    return str(Text.from_latex(tex))


def entry(each):
    fields = {name: value if name == "url" else plain(value) for name, value in each.fields.items()}
    names = {role: [plain(str(person)) for person in persons] for role, persons in each.persons.items()}
    return {"type": each.type, "fields": fields, "names": names}


library = parse_string(sys.stdin.buffer.read().decode("utf-8"), "bibtex")
json.dump([entry(each) for each in library.entries.values()], sys.stdout)
