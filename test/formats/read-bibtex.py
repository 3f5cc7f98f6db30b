"""Reads BibTeX from stdin with pybtex; prints the entries as JSON: type, fields and the names of each list, in TeX."""

import json
import sys

from pybtex.database import parse_string


def entry(each):
    names = {role: [str(person) for person in persons] for role, persons in each.persons.items()}
    return {"type": each.type, "fields": dict(each.fields), "names": names}


library = parse_string(sys.stdin.buffer.read().decode("utf-8"), "bibtex")
json.dump([entry(each) for each in library.entries.values()], sys.stdout)
