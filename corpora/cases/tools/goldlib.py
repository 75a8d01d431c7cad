"""What a gold_src.py imports: Q gives the place of a quote in the case file."""
import re
PAGES = {}      # document id -> list of pages, each the page's text in three reading orders
FIRST = {}      # document id -> its first page in casefile.pdf
MISS = []       # quotes that stand nowhere
SWAP = str.maketrans({'\u2013': '-', '\u2014': '-', '\u2019': "'", '\u2018': "'", '\u201c': '"', '\u201d': '"', '\ufb01': 'fi', '\ufb02': 'fl', '\u00a0': ' ', '\u2022': ' ', '\u00ad': None})


def norm(s):
    return re.sub(r'\s+', ' ', s.translate(SWAP)).strip()


def has(page, quote):
    """Whether one of the reading orders of a page holds the quote, white space aside."""
    q = norm(quote)
    return any(q in t for t in page) or any(q.replace(' ', '') in t.replace(' ', '') for t in page)


def Q(doc, quote, n=None, dp=None):
    """The first page of the document (or its page dp) that holds the quote."""
    for i, page in enumerate(PAGES[doc]):
        if (dp is None or dp == i + 1) and has(page, quote):
            return {'doc': doc, 'page': FIRST[doc] + i, 'doc_page': i + 1, 'quote': quote}
    MISS.append((doc, quote))
    return {'doc': doc, 'page': None, 'doc_page': None, 'quote': quote}


def QS(*a):
    return [Q(*x) for x in a]
