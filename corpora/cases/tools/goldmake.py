"""The sources of a case and its layout -> gold.json, and the list of faults."""
import json, os, re, subprocess, tempfile
import goldlib
from goldlib import has, norm

OPTIONAL_ZONES = {'stamp', 'form-label', 'guideline', 'heading'}
COPIED = ('strength', 'dose', 'route', 'frequency', 'duration', 'form', 'quantity', 'refills', 'site', 'instrument', 'score')
TYPES = set('progress-report permanent-stationary-report first-report ur-decision rfa imr-application imr-determination consultation ame-qme-report operative-report imaging-report electrodiagnostic-report therapy-note acupuncture-note chiropractic-note lab-report pharmacy-log psych-report correspondence billing questionnaire cover-sheet other'.split())
PROVENANCE = set('treating therapy consult ame-qme diagnostic pharmacy ur imr legal billing unknown'.split())
NOTES = {
    'zone': 'stamp = fax header, receipt stamp, Bates; header/footer = running header or footer, once a page; form-label = pre-printed form text; guideline = quoted rule in a UR letter; heading = section title. Mentions with optional=true are neither required nor an error.',
    'ocr_ref': 'scanned pages only: whether tesseract 5.3 after despeckling gives the quote, punctuation and case aside; false marks what OCR is likely to lose',
    'exclude_from_case': 'mention on a page of another patient: must not reach the case',
    'quotes': 'white space normalised; scanned documents were checked against the PDF before scanning (casefile-text.pdf has the same pages)',
    'annotated': 'documents: false where the mentions of the document are not in the gold (stamps aside)'}


def page_texts(pdf):
    """Each page of a PDF as a list of its text in reading order, raw order and layout."""
    modes = [subprocess.run(['pdftotext', *m, pdf, '-'], stdout=subprocess.PIPE).stdout.decode('utf-8', 'replace').split('\f')
             for m in ([], ['-raw'], ['-layout'])]
    return [[norm(t) for t in page] for page in zip(*modes)][:len(modes[0]) - 1]


def squeeze(s):
    return re.sub(r'[^a-z0-9]', '', s.lower())


def reference_ocr(pdf, page):
    """What tesseract reads on a scanned page once specks of up to two pixels are gone."""
    from PIL import Image, ImageFilter
    with tempfile.TemporaryDirectory(prefix='casefile-') as wd:
        base = os.path.join(wd, 'p')
        subprocess.run(['pdftoppm', '-r', '200', '-mono', '-f', str(page), '-l', str(page), '-singlefile', pdf, base], check=True)
        subprocess.run(['convert', base + '.pbm', '-define', 'connected-components:area-threshold=3', '-define', 'connected-components:mean-color=true', '-connected-components', '8', '-resize', '150%', base + '.png'], check=True)
        read = lambda psm: subprocess.run(['tesseract', base + '.png', '-', '--psm', psm], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, 'OMP_THREAD_LIMIT': '1'}).stdout.decode()
        return squeeze(read('4')) + ' ' + squeeze(read('6'))


def document(d, first, last):
    r = {'id': d['id'], 'title': d['title'], 'type': d['type'], 'first_page': first, 'last_page': last, 'date_of_service': d['dos'],
         'author_role': d['role'], 'provenance': d['prov'], 'scanned': bool(d.get('scan')), 'scan_level': d.get('scan'), 'duplicate_of': d.get('dup'),
         'patient_matches': d.get('match', True), 'annotated': bool(d.get('annotated')), 'source_html': 'html/' + d['html']}
    if d.get('dos_all'): r['dates_of_service'] = d['dos_all']
    if 'hand' in d: r['handwritten'] = d['hand']
    return r


def mention(d, m, first, pages, bad):
    e = {'doc': d['id'], 'page': first + m['p'] - 1, 'doc_page': m['p'], 'type': m['type'], 'quote': m['quote'], 'attrs': m['attrs']}
    if m.get('zone'):
        e['zone'] = m['zone']
        if m['zone'] in OPTIONAL_ZONES: e['optional'] = True
    if not d.get('match', True): e['exclude_from_case'] = True
    if not has(pages[m['p'] - 1], m['quote']): bad.append((d['id'], m['p'], 'mention not on its page', m['quote']))
    whole = ' '.join(p[1] for p in pages).lower()
    for k in COPIED:                            # attributes that are copied as written must stand in the document
        v = m['attrs'].get(k)
        if v and squeeze(v) not in squeeze(whole): bad.append((d['id'], m['p'], 'attribute not in the document', k, v, m['quote']))
    return e


def order_of_documents(docs, bad):
    seen = set()
    for d in docs:
        if d['type'] not in TYPES: bad.append((d['id'], 'unknown type', d['type']))
        if d['prov'] not in PROVENANCE: bad.append((d['id'], 'unknown provenance', d['prov']))
        if d.get('scan') not in (None, 1, 2, 3): bad.append((d['id'], 'scan level', d['scan']))
        if d.get('dup') and d['dup'] not in seen: bad.append((d['id'], 'a duplicate stands later than its original', d['dup']))
        seen.add(d['id'])


def text_layers(case_dir, records, bad):
    """A scan has no text in casefile.pdf, everything has in casefile-text.pdf; every page belongs to one document."""
    final, clean = page_texts(os.path.join(case_dir, 'casefile.pdf')), page_texts(os.path.join(case_dir, 'casefile-text.pdf'))
    if not len(final) == len(clean) == records[-1]['last_page']: bad.append(('page counts', len(final), len(clean), records[-1]['last_page']))
    for r in records:
        for p in range(r['first_page'], r['last_page'] + 1):
            if r['scanned'] == bool(final[p - 1][1]): bad.append((r['id'], p, 'text layer' if r['scanned'] else 'no text'))


def gold(case_dir, build_dir, M, load_gold, starts, layouts, fast):
    """Returns the gold and the faults; load_gold is called once the pages of the quotes are known."""
    bad, docs, ments = [], [], []
    order_of_documents(M.DOCS, bad)
    for d in M.DOCS:
        goldlib.PAGES[d['id']] = page_texts(os.path.join(build_dir, d['id'] + '.pdf'))
        goldlib.FIRST[d['id']] = starts[d['id']]
    G = load_gold()
    for d in M.DOCS:
        first, lay, read = starts[d['id']], layouts[d['id']], {}
        docs.append(document(d, first, first + lay['pages'] - 1))
        for m in lay['mentions']:
            e = mention(d, m, first, goldlib.PAGES[d['id']], bad)
            if d.get('scan') and not fast:
                if m['p'] not in read: read[m['p']] = reference_ocr(os.path.join(build_dir, d['id'] + '.fax.pdf'), m['p'])
                e['ocr_ref'] = squeeze(m['quote']) in read[m['p']]
            ments.append(e)
    if not fast: text_layers(case_dir, docs, bad)
    if G is None: return None, bad
    part = lambda name, default: getattr(G, name, default)
    hard = [dict(goldlib.Q(x[0], x[1]), not_type=x[2], why=x[3]) for x in part('HARD', [])]
    split = getattr(G, 'SPLIT', 'development')
    g = {'schema': 'ANNOTATION.md 1.1 types and attributes; pages are 1-based pages of casefile.pdf', 'notes': NOTES, 'split': split, 'traps': getattr(G, 'TRAPS', []),
         'case': G.CASE, 'documents': docs, 'mentions': ments, 'hard_negatives': hard, 'timeline': G.TIMELINE, 'medications_by_visit': G.MEDS,
         'work_status_by_visit': G.WORK, 'pain_by_visit': G.PAIN, 'function_by_visit': G.FUNC, 'mme_by_visit': part('MME', []), 'contradictions': part('CONTRADICTIONS', []),
         'missing_records': part('MISSING', []), 'copied_forward': part('COPIED', []), 'functional_improvement': G.FI, 'summary_facts': G.SUMMARY, 'must_not': G.MUST_NOT}
    if hasattr(G, 'MISFILED'): g['misfiled'] = G.MISFILED
    if split not in ('development', 'held-back'): bad.append(('SPLIT', split))
    return g, bad
