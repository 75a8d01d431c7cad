#!/usr/bin/env python3
"""Builds a case file: python3 corpora/cases/tools/build.py corpora/cases/CASE-ID [--check]
Writes casefile.pdf, casefile-text.pdf and gold.json into the case folder; works in CASE-ID/build (not kept in git).
--check (or --fast) only renders and reports page counts, faults and quotes that stand nowhere; --doc ID,ID renders these alone."""
import importlib.util, json, os, shutil, subprocess, sys
TOOLS = os.path.dirname(os.path.abspath(__file__))
try:
    import numpy, PIL                                     # noqa: the scans need them
except ImportError:
    if os.path.realpath(sys.executable) == os.path.realpath('/usr/bin/python3'):
        sys.exit('needs Pillow and numpy: apt-get install python3-pil python3-numpy')
    os.execv('/usr/bin/python3', ['/usr/bin/python3', *sys.argv])
sys.dont_write_bytecode = True
sys.path.insert(0, TOOLS)
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
import goldlib, goldmake
from fax import fax
from render import render


def module(path, name):
    spec = importlib.util.spec_from_file_location(name, path)
    m = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(m)
    return m


def layouts(case_dir, build_dir, M, docs):
    """Each document twice: bare for the number of its pages, then with the stamps that depend on them."""
    stamp = getattr(M, 'stamp', lambda d, i, n, g: {})
    with ThreadPoolExecutor(2) as pool:
        bare = list(pool.map(lambda d: render(case_dir, build_dir, d, [], d['id'] + '.bare'), docs))
        starts, n = {}, 1
        for d, lay in zip(docs, bare):
            starts[d['id']], n = n, n + lay['pages']

        def stamped(d, lay):
            k, g = lay['pages'], starts[d['id']]
            return render(case_dir, build_dir, d, [stamp(d, i + 1, k, g + i) for i in range(k)], d['id'])
        done = list(pool.map(stamped, docs, bare))
    for d, lay in zip(docs, done):
        print(f"{d['id']} {d['html']:<34} p {starts[d['id']]:>3}-{starts[d['id']] + lay['pages'] - 1:<3} filled {lay['fills']} mentions {len(lay['mentions'])}{' scan ' + str(d['scan']) if d.get('scan') else ''}")
    return starts, {d['id']: lay for d, lay in zip(docs, done)}


def merge(parts, out):
    subprocess.run(['qpdf', '--deterministic-id', '--object-streams=generate', '--recompress-flate', '--compression-level=9', '--empty', '--pages', *parts, '--', out], check=True)


def scans(case_dir, build_dir, M):
    def scanned(d):
        src, out = os.path.join(build_dir, d['id'] + '.pdf'), os.path.join(build_dir, d['id'] + '.fax.pdf')
        if d.get('scan'): fax(src, out, d['scan'], d['id'])
        return out if d.get('scan') else src
    with ThreadPoolExecutor(2) as pool:
        merge(list(pool.map(scanned, M.DOCS)), os.path.join(case_dir, 'casefile.pdf'))
    merge([os.path.join(build_dir, d['id'] + '.pdf') for d in M.DOCS], os.path.join(case_dir, 'casefile-text.pdf'))


def main():
    args = [a for a in sys.argv[1:] if not a.startswith('-')]
    only = next((a for i, a in enumerate(sys.argv) if sys.argv[i - 1] == '--doc'), None)
    fast = bool({'--check', '--fast'} & set(sys.argv)) or bool(only)
    if not args or '--help' in sys.argv: sys.exit(__doc__)
    case_dir = os.path.abspath(args[0])
    build_dir = os.path.join(case_dir, 'build')
    os.makedirs(build_dir, exist_ok=True)
    M = module(os.path.join(case_dir, 'manifest.py'), 'manifest')
    docs = [d for d in M.DOCS if d['id'] in only.split(',')] if only else M.DOCS
    starts, lays = layouts(case_dir, build_dir, M, docs)
    bad = [(k, 'overflow', v['overflow']) for k, v in lays.items() if v['overflow']]
    bad += [(k, 'pages', v['pages'], 'in the PDF', v['pdf_pages']) for k, v in lays.items() if v['pages'] != v['pdf_pages']]
    if only:
        return report(lays, None, bad)
    if not fast: scans(case_dir, build_dir, M)
    src = os.path.join(case_dir, 'gold_src.py')
    g, more = goldmake.gold(case_dir, build_dir, M, lambda: module(src, 'gold_src') if os.path.exists(src) else None, starts, lays, fast)
    if g and not fast:
        json.dump(g, open(os.path.join(case_dir, 'gold.json'), 'w', encoding='utf-8'), indent=1, ensure_ascii=False)
    report(lays, g, bad + more)


def report(lays, g, bad):
    print('pages', sum(v['pages'] for v in lays.values()), 'documents', len(lays), dict(Counter(m['type'] for v in lays.values() for m in v['mentions'])))
    if g: print('timeline', len(g['timeline']), 'contradictions', len(g['contradictions']), 'missing', len(g['missing_records']), 'facts', len(g['summary_facts']), 'hard negatives', len(g['hard_negatives']))
    print('FAULTS', len(bad), *bad, sep='\n  ')
    print('UNRESOLVED QUOTES', len(goldlib.MISS), *goldlib.MISS, sep='\n  ')
    sys.exit(1 if bad or goldlib.MISS else 0)


main()
